import * as z from 'zod'
import type { Action } from '#domain/access/permission.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** What a route's Lambda may do: read and never write, write, read whole contracts, or answer without sign-in. */
export type Power = 'read' | 'write' | 'contracts' | 'public'

/** One door of the API as data: the gateway's route, the handler's checks, the OpenAPI page and the web client all come from it. */
export type Route = {
  method: 'GET' | 'POST'
  /** in OpenAPI notation, as in `/api/v1/cases/{case}` */
  path: `/${string}`
  power: Power
  /** null where no sign-in is needed */
  action: Action | null
  summary: Bilingual
  params: z.ZodType
  query: z.ZodType
  /** `nothing` for a GET */
  body: z.ZodType
  /** a good answer: its body, its status, its content type */
  answer: z.ZodType
  status: 200 | 201
  contentType: 'application/json' | 'text/csv' | 'application/openapi+json' | typeof docx
}

/** A text document as Word and LibreOffice write it. An answer of this type is a `File`, offered for saving under its name. */
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** No parameters at all: an unknown one is an error, as everywhere. */
export const nothing = z.strictObject({})

/** Checks a route table's shape without widening it: each route keeps the exact types of its schemas. */
export const routeTable = <const T extends Record<string, Route>>(table: T) => table
