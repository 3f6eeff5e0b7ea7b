/**
 * The key of one intention: the same content sent again (a double click, an answer lost on the way, a reload) carries
 * the same key and counts once; another content is another intention.
 */
export type Intention = { key: string; content: string }

export const intentionFor = (before: Intention | null, content: unknown, newKey: () => string): Intention => {
  const text = JSON.stringify(content)
  return before?.content === text ? before : { key: newKey(), content: text }
}
