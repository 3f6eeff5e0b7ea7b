import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExecutionDoesNotExist, GetExecutionHistoryCommand, type HistoryEvent, SFNClient } from '@aws-sdk/client-sfn'
import * as z from 'zod'
import type { BenchCloud } from '#bench/lib/bench-cloud.ts'
import { executionName, type Phase } from '#domain/case/case.ts'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { root } from '#local/terminal/paths.ts'

type State = {
  Type: string
  Next?: string | undefined
  Arguments?: unknown
  Branches?: { StartAt: string; States: Record<string, State> }[] | undefined
}

const state: z.ZodType<State> = z.lazy(() =>
  z.object({
    Type: z.string(),
    Next: z.string().optional(),
    Arguments: z.unknown().optional(),
    Branches: z.array(z.object({ StartAt: z.string(), States: z.record(z.string(), state) })).optional(),
  }),
)
const definition = z.object({ States: z.record(z.string(), state) })

const workflow = (phase: Phase) =>
  definition.parse(JSON.parse(readFileSync(join(root, 'workflows', `${phase}.asl.json`), 'utf8')))

/** The states of a branch that goes well: from its first along every `Next`. */
const branchStates = ({ StartAt, States }: { StartAt: string; States: Record<string, State> }): State[] => {
  const found: State[] = []
  for (let at: string | undefined = StartAt; at !== undefined; ) {
    const one: State | undefined = States[at]
    if (one === undefined) throw new Error(`The workflow has no state “${at}”.`)
    found.push(one, ...(one.Branches ?? []).flatMap(branchStates))
    at = one.Next
  }
  return found
}

const functionOf = ({ Arguments }: State): string[] => {
  const name = /\$\{(\w+)\}/.exec(JSON.stringify(Arguments ?? {}))?.[1]
  return name === undefined ? [] : [name]
}

export type Ran = {
  /** as Step Functions charges them: one for each state entered, those in branches included */
  transitions: number
  /** the functions that were invoked, by their names in the workflow */
  invoked: string[]
  ended: boolean
}

const enteredIn = (events: readonly HistoryEvent[]) =>
  events.flatMap(({ stateEnteredEventDetails: d }) => d?.name ?? [])

/**
 * What the execution of a phase did. The states entered come from its history; the local cloud does not list those in
 * branches, so for a Parallel state the good way through each branch is added from the definition.
 */
export const ranOf = async (
  { endpoint, outputs }: BenchCloud,
  c: Parameters<typeof executionName>[0],
  phase: Phase,
): Promise<Ran> => {
  const sfn = new SFNClient({ ...clientOptions(endpoint), disableHostPrefix: true })
  const arn = { assess: outputs.AssessWorkflow, decide: outputs.DecideWorkflow, authorise: outputs.AuthoriseWorkflow }
  const executionArn = `${arn[phase].replace(':stateMachine:', ':execution:')}:${executionName(c, phase)}`
  const history = new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 })
  const { events = [] } = await sfn.send(history).catch((error: unknown) => {
    if (error instanceof ExecutionDoesNotExist) return { events: [] }
    throw error
  })
  const { States } = workflow(phase)
  const branches = Object.values(States).flatMap(({ Branches = [] }) =>
    Branches.flatMap(({ States: s }) => Object.keys(s)),
  )
  const entered = enteredIn(events).filter((name) => !branches.includes(name))
  const states = entered.flatMap((name) => {
    const one = States[name]
    return one === undefined ? [] : [one, ...(one.Branches ?? []).flatMap(branchStates)]
  })
  return {
    transitions: states.length,
    invoked: states.flatMap(functionOf),
    ended: events.some(({ type }) => type === 'ExecutionSucceeded'),
  }
}
