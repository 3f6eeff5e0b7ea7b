type WithTool = { tool?: string | undefined; toolSignedOn?: string | undefined }

/**
 * The facts with some of them replaced, still to be checked. Another tool was not signed on the day on which the one
 * before it was.
 */
export const withOtherFacts = (facts: WithTool, other: WithTool): unknown => {
  const { toolSignedOn: _, ...unsigned } = facts
  const anotherTool = other.tool !== undefined && other.tool !== facts.tool
  return { ...(anotherTool ? unsigned : facts), ...other }
}
