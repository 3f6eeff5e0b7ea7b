import type { ObjectSchema } from '@marcbachmann/cel-js'
import * as z from 'zod'
import { countryCode, countryCodes } from '#domain/facts/country-code.ts'
import { transfer } from '#domain/facts/transfer.ts'

/** What a condition can ask of a fact: its type in CEL and, for codes, the closed list it is taken from. */
export type FactType =
  | { kind: 'text'; codes?: ReadonlySet<string> }
  | { kind: 'truth' }
  | { kind: 'number' }
  | { kind: 'list'; item: FactType }
  | { kind: 'object'; fields: Readonly<Record<string, FactType>> }

const countries: ReadonlySet<string> = new Set(countryCodes)

/** The type of a fact from its zod schema, so that the form, the API and the law share one definition. */
const factType = (schema: unknown): FactType => {
  if (schema === countryCode) return { kind: 'text', codes: countries }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return factType(schema.unwrap())
  if (schema instanceof z.ZodEnum) return { kind: 'text', codes: new Set(schema.options.map(String)) }
  if (schema instanceof z.ZodArray) return { kind: 'list', item: factType(schema.element) }
  if (schema instanceof z.ZodBoolean) return { kind: 'truth' }
  if (schema instanceof z.ZodNumber) return { kind: 'number' }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([name, field]) => [name, factType(field)])
    return { kind: 'object', fields: Object.fromEntries(fields) }
  }
  return { kind: 'text' }
}

const { notAsked: _, ...told } = transfer.shape
const { fields } = { fields: {}, ...factType(z.object(told)) }

/** The facts of a transfer as variables of a condition: `recipient.role`, `places.hosting`, `tool`, … */
export const transferFacts: Readonly<Record<string, FactType>> = fields

/** Variables that follow from the facts, so that a condition reads like the law: what was reached, from where, and on which day. */
export const derivedFacts: Readonly<Record<string, FactType>> = {
  /** every country in which the data lies or from which it can be read, the recipient's own included */
  reached: { kind: 'list', item: { kind: 'text', codes: countries } },
  /** the countries reached other than the exporter's own */
  destinations: { kind: 'list', item: { kind: 'text', codes: countries } },
  /** whether a contract was handed in */
  hasContract: { kind: 'truth' },
  /** the day whose law is applied, YYYY-MM-DD */
  today: { kind: 'text' },
}

/** What an approval policy may look at besides the facts: what the law packs concluded. */
export const conclusions: Readonly<Record<string, FactType>> = {
  /** a regime that applies holds the transfer for one outside its territory */
  restricted: { kind: 'truth' },
  /** the regimes of law that apply */
  regimes: { kind: 'list', item: { kind: 'text' } },
  /** the rules that apply, ask for something and were never verified */
  unverified: { kind: 'list', item: { kind: 'text' } },
  /** low, medium or high */
  risk: { kind: 'text', codes: new Set(['low', 'medium', 'high']) },
}

/** How CEL names a fact type. */
export const celType = (type: Exclude<FactType, { kind: 'object' }>): string => {
  if (type.kind === 'text') return 'string'
  if (type.kind === 'truth') return 'bool'
  if (type.kind === 'number') return 'double'
  return type.item.kind === 'object' ? 'list<dyn>' : `list<${celType(type.item)}>`
}

/** How CEL describes an object of facts. */
export const celSchema = (fields: Readonly<Record<string, FactType>>): ObjectSchema =>
  Object.fromEntries(
    Object.entries(fields).map(([name, type]) => [
      name,
      type.kind === 'object' ? celSchema(type.fields) : celType(type),
    ]),
  )
