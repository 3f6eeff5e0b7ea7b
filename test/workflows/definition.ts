import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { phase } from '#domain/case/case.ts'
import { root } from '#local/terminal/paths.ts'

const names = z.array(z.string())
const next = { Next: z.string().optional(), End: z.boolean().optional() }

const retrier = z.strictObject({
  ErrorEquals: names,
  IntervalSeconds: z.int(),
  MaxAttempts: z.int(),
  BackoffRate: z.number(),
  MaxDelaySeconds: z.int().optional(),
  JitterStrategy: z.string().optional(),
})
const catcher = z.strictObject({
  ErrorEquals: names,
  Output: z.record(z.string(), z.string()).optional(),
  Next: z.string(),
})

const task = z.strictObject({
  Type: z.literal('Task'),
  Comment: z.string(),
  Resource: z.enum(['arn:aws:states:::lambda:invoke', 'arn:aws:states:::lambda:invoke.waitForTaskToken']),
  Arguments: z.strictObject({ FunctionName: z.string(), Payload: z.string() }),
  Output: z.string(),
  /** a number as it stands: the local cloud evaluates no expression here */
  TimeoutSeconds: z.int(),
  Retry: z.array(retrier),
  Catch: z.array(catcher).optional(),
  ...next,
})
export type TaskState = z.infer<typeof task>

const choice = z.strictObject({
  Type: z.literal('Choice'),
  Comment: z.string(),
  Choices: z.array(z.strictObject({ Condition: z.string(), Next: z.string() })),
  Default: z.string(),
})
const succeed = z.strictObject({ Type: z.literal('Succeed'), Comment: z.string() })
const fail = z.strictObject({ Type: z.literal('Fail'), Comment: z.string(), Error: z.string(), Cause: z.string() })

/**
 * The part of the Amazon States Language that our workflows use: what behaves the same on AWS and on the local cloud.
 * A Parallel has no Catch and no Output of its own, a state no Assign, and there is no arithmetic anywhere.
 */
const state: z.ZodType<State> = z.lazy(() =>
  z.discriminatedUnion('Type', [
    task,
    choice,
    succeed,
    fail,
    z.strictObject({
      Type: z.literal('Parallel'),
      Comment: z.string(),
      Branches: z.array(z.strictObject(machine)),
      Next: z.string(),
    }),
  ]),
)
const machine = { StartAt: z.string(), States: z.record(z.string(), state) }
const definition = z.strictObject({ Comment: z.string(), QueryLanguage: z.literal('JSONata'), ...machine })

export type Machine = { StartAt: string; States: Record<string, State> }
export type State =
  | TaskState
  | z.infer<typeof choice>
  | z.infer<typeof succeed>
  | z.infer<typeof fail>
  | { Type: 'Parallel'; Comment: string; Branches: Machine[]; Next: string }

/** The workflows by phase: as text, as JSON, and as the part of the language that we allow. */
export const workflows = phase.options.map((name) => {
  const text = readFileSync(join(root, 'workflows', `${name}.asl.json`), 'utf8')
  return {
    name,
    text,
    json: z.record(z.string(), z.unknown()).parse(JSON.parse(text)),
    machine: definition.parse(JSON.parse(text)),
  }
})

/** The machine and the branches inside it. */
export const scopes = (whole: Machine): Machine[] => [
  whole,
  ...Object.values(whole.States).flatMap((state) => (state.Type === 'Parallel' ? state.Branches.flatMap(scopes) : [])),
]

/** Every state of a workflow by its name, those in branches too. */
export const statesOf = (whole: Machine): [name: string, state: State][] =>
  scopes(whole).flatMap(({ States }) => Object.entries(States))

export const tasksOf = (whole: Machine): [name: string, task: TaskState][] =>
  statesOf(whole).flatMap(([name, state]): [string, TaskState][] => (state.Type === 'Task' ? [[name, state]] : []))

/** Where a state may lead. */
export const exitsOf = (state: State): string[] => {
  switch (state.Type) {
    case 'Task':
      return [...(state.Next === undefined ? [] : [state.Next]), ...(state.Catch ?? []).map(({ Next }) => Next)]
    case 'Choice':
      return [...state.Choices.map(({ Next }) => Next), state.Default]
    case 'Parallel':
      return [state.Next]
    default:
      return []
  }
}

/** The step that a task calls: `load-the-case` for `${LoadTheCase}`. */
export const stepOf = ({ Arguments }: TaskState): string =>
  (/^\$\{(\w+)\}$/.exec(Arguments.FunctionName)?.[1] ?? '').replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()

/** Every expression of a workflow, with the place where it stands. */
export const expressionsIn = (value: unknown, at = ''): { at: string; text: string }[] => {
  if (typeof value === 'string') {
    const [, text] = /^\{%(.*)%\}$/s.exec(value) ?? []
    return text === undefined ? [] : [{ at, text: text.trim() }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => expressionsIn(inner, `${at}/${key}`))
}
