import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { assembly, type Variant } from './synthesised.ts'

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat())

const statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMany,
  Condition: z.unknown().optional(),
  Resource: z
    .unknown()
    .transform((given) => (Array.isArray(given) ? given : [given]).map((one) => JSON.stringify(one))),
})
export type Statement = z.infer<typeof statement>
const policyDocument = z.object({ Statement: z.array(statement) })

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
})
export type Resource = z.infer<typeof resource>

const template = z.object({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.unknown()).default({}),
})

/** A synthesised template, and the questions that the tests ask of it. */
export class Template {
  private readonly content: z.infer<typeof template>

  constructor(json: unknown) {
    this.content = template.parse(json)
  }

  static async of(variant: Variant, stack = 'LaissezPasser'): Promise<Template> {
    return new Template(JSON.parse(await readFile(join(await assembly(variant), `${stack}.template.json`), 'utf8')))
  }

  get types(): Set<string> {
    return new Set(Object.values(this.content.Resources).map(({ Type }) => Type))
  }

  get outputs(): string[] {
    return Object.keys(this.content.Outputs)
  }

  /** All resources of a type, by logical id. */
  all(type: string): [id: string, resource: Resource][] {
    return Object.entries(this.content.Resources).filter(([, { Type }]) => Type === type)
  }

  /** The logical id of the one resource of a type whose id begins like this. */
  idOf(type: string, prefix: string): string {
    const found = this.all(type).filter(([id]) => id.startsWith(prefix))
    const [id] = found.map(([id]) => id)
    if (id === undefined || found.length > 1) throw new Error(`${found.length} resources ${type} begin with ${prefix}.`)
    return id
  }

  get(id: string): Resource {
    const found = this.content.Resources[id]
    if (found === undefined) throw new Error(`There is no resource ${id}.`)
    return found
  }

  /** What a role may do: its own policies and those attached to it. */
  statementsOf(role: string): Statement[] {
    const inline = z
      .array(z.object({ PolicyDocument: policyDocument }))
      .default([])
      .parse(this.get(role).Properties.Policies)
    const attached = this.all('AWS::IAM::Policy')
      .filter(([, { Properties }]) => JSON.stringify(Properties.Roles).includes(`"${role}"`))
      .map(([, { Properties }]) => z.object({ PolicyDocument: policyDocument }).parse(Properties))
    return [...inline, ...attached].flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
  }

  /** What a role is allowed to do with a resource. */
  actionsOn(role: string, id: string): string[] {
    return this.statementsOf(role)
      .filter(({ Effect, Resource }) => Effect === 'Allow' && Resource.some((one) => one.includes(`"${id}"`)))
      .flatMap(({ Action }) => Action)
  }
}

/** The logical id that a property refers to, by Ref or GetAtt. */
export const referredTo = (value: unknown): string | undefined =>
  z
    .union([
      z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
      z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((got) => got['Fn::GetAtt'][0]),
    ])
    .safeParse(value).data
