import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { phase } from '#domain/case/case.ts'
import { root } from '#local/terminal/paths.ts'

type State = {
  Type: string
  Comment: string
  Resource?: string | undefined
  Next?: string | undefined
  Default?: string | undefined
  Choices?: { Condition: string; Next: string }[] | undefined
  Catch?: { ErrorEquals: string[]; Next: string }[] | undefined
  Branches?: Machine[] | undefined
}
type Machine = { StartAt: string; States: Record<string, State> }

const machine: z.ZodType<Machine> = z.lazy(() => z.object({ StartAt: z.string(), States: z.record(z.string(), state) }))
const state: z.ZodType<State> = z.object({
  Type: z.string(),
  Comment: z.string(),
  Resource: z.string().optional(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Choices: z.array(z.object({ Condition: z.string(), Next: z.string() })).optional(),
  Catch: z.array(z.object({ ErrorEquals: z.array(z.string()), Next: z.string() })).optional(),
  Branches: z.array(machine).optional(),
})
const workflow = z.object({ Comment: z.string() }).and(machine)

/** A name that Mermaid takes for a node: the state's, without its spaces. */
const node = (name: string) => name.replace(/[^A-Za-z]/g, '')

const shape = (name: string, { Type, Resource = '' }: State): string => {
  if (Type === 'Choice') return `${node(name)}{"${name}"}`
  if (Type === 'Succeed' || Type === 'Fail') return `${node(name)}(["${name}"])`
  return Resource.endsWith('.waitForTaskToken') ? `${node(name)}{{"${name}"}}` : `${node(name)}["${name}"]`
}

/** A condition in fewer signs: what is compared is always the outcome of the state before. */
const label = (condition: string) =>
  condition
    .slice(2, -2)
    .trim()
    .replaceAll('$states.input[0].', 'first ')
    .replaceAll('$states.input[1].', 'second ')
    .replaceAll('$states.input.', '')
    .replaceAll(/['[\]]/g, '')

/** The ways out of a state. That every step hands over to a person when it fails is said once, below the picture. */
const edges = (name: string, { Next, Default, Choices = [], Catch = [] }: State): string[] => [
  ...(Next === undefined ? [] : [`${node(name)} --> ${node(Next)}`]),
  ...Choices.map((choice) => `${node(name)} -- "${label(choice.Condition)}" --> ${node(choice.Next)}`),
  ...(Default === undefined ? [] : [`${node(name)} -- "otherwise" --> ${node(Default)}`]),
  ...Catch.filter(({ ErrorEquals }) => ErrorEquals.includes('States.Timeout')).map(
    (caught) => `${node(name)} -. "nobody answered in time" .-> ${node(caught.Next)}`,
  ),
]

const isLastResort = (name: string) => name.startsWith('Hand ')

const lines = ({ States }: Machine): string[] =>
  Object.entries(States)
    .filter(([name]) => !isLastResort(name))
    .flatMap(([name, given]) => {
      if (given.Branches === undefined) return [shape(name, given), ...edges(name, given)]
      const inside = given.Branches.flatMap(lines).map((line) => `  ${line}`)
      return [`subgraph ${node(name)}["${name}"]`, ...inside, 'end', ...edges(name, given)]
    })

const section = (name: string, { Comment, StartAt, States }: z.infer<typeof workflow>): string => {
  const steps = Object.entries(States).map(([step, given]) => `| ${step} | ${given.Comment} |`)
  const picture = [`begin(( )) --> ${node(StartAt)}`, ...lines({ StartAt, States })].map((line) => `  ${line}`)
  return [
    `## ${name}`,
    Comment,
    ['```mermaid', 'flowchart TD', ...picture, '```'].join('\n'),
    ['| state | what it is for |', '|---|---|', ...steps].join('\n'),
  ].join('\n\n')
}

const introduction = `# Workflows

Drawn from the files in [\`workflows/\`](../workflows) by \`npm run docs\`; not edited by hand.

A rectangle is a step (a file of that name in [\`functions/steps/\`](../functions/steps)), a diamond a question to the record, a hexagon a wait for people. Every step is tried again when it fails by chance; when it fails for good, the case is handed to a person: it shows as stopped, with the step and the reason, until an admin resumes it. Every workflow begins with what the record says, so that it can be started again at any time.`

export const picturesFile = join(root, 'docs', 'workflows.md')

/** The page about the workflows, as it has to be for the present files. */
export const drawWorkflows = async (): Promise<string> => {
  const sections = phase.options.map(async (name) =>
    section(name, workflow.parse(JSON.parse(await readFile(join(root, 'workflows', `${name}.asl.json`), 'utf8')))),
  )
  return `${[introduction, ...(await Promise.all(sections))].join('\n\n')}\n`
}
