import * as z from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { chapterOf, chapters } from '#api/openapi/chapters.ts'
import { exampleBodies } from '#api/openapi/example-bodies.ts'
import { explanations } from '#api/openapi/explanations.ts'
import { openTo } from '#api/openapi/openness.ts'
import { parameterWords } from '#api/openapi/parameter-words.ts'
import { refusalAnswers, refusalExamples } from '#api/openapi/refusal-answers.ts'
import { schemaWords } from '#api/openapi/schema-words.ts'
import { problemDetails } from '#api/problem-details.ts'
import { docx, nothing, type Route } from '#api/route.ts'
import { routes } from '#api/routes.ts'

const idempotencyKey = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: 'One unique identifier per intention: a repeated request is done once and answered the same.' })

const parameters = ({ params, query, power }: Route) => ({
  ...(params instanceof z.ZodObject && params !== nothing ? { path: params } : {}),
  ...(query instanceof z.ZodObject && query !== nothing ? { query } : {}),
  ...(power === 'write' ? { header: z.object({ 'Idempotency-Key': idempotencyKey }) } : {}),
})

const explanationOf = new Map(Object.entries(explanations))
const exampleOf = new Map<string, unknown>(Object.entries(exampleBodies))

/** In English, to whom it is open, then the same in French. */
const descriptionOf = (name: string, route: Route): string => {
  const more = explanationOf.get(name)
  const french = [`${route.summary.fr}.`, more?.fr].filter(Boolean).join(' ')
  return [more?.en, openTo(route), `*${french}*`].filter(Boolean).join('\n\n')
}

const goodAnswer = ({ power, contentType }: Route): string => {
  if (contentType === docx) return 'A DOCX file, to be saved under its name.'
  if (contentType === 'text/csv') return 'A CSV file in UTF-8, to be saved.'
  return power === 'write' ? 'Written: what stands now.' : 'What was asked for.'
}

const operation = (name: string, route: Route): ZodOpenApiOperationObject => ({
  operationId: name,
  tags: [chapterOf(route)],
  summary: route.summary.en,
  description: descriptionOf(name, route),
  ...(route.action === null ? { security: [] } : {}),
  requestParams: parameters(route),
  ...(route.body === nothing
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: route.body, example: exampleOf.get(name) } },
        },
      }),
  responses: {
    [String(route.status)]: {
      description: goodAnswer(route),
      content: { [route.contentType]: { schema: route.answer } },
    },
    ...refusalAnswers(route),
    default: {
      description: 'Refused: what is wrong, where, and what to do, in the language of Accept-Language.',
      content: { 'application/problem+json': { schema: problemDetails } },
    },
  },
})

const paths = (): ZodOpenApiPathsObject => {
  const all: ZodOpenApiPathsObject = {}
  for (const [name, route] of Object.entries<Route>(routes))
    all[route.path] = { ...all[route.path], [route.method.toLowerCase()]: operation(name, route) }
  return all
}

type Field = boolean | { description?: string; properties?: Record<string, Field> }

/** Says of a schema and of its fields what they are, unless they say so themselves. */
const describe = (id: string, schema: Exclude<Field, boolean>): void => {
  const words = schemaWords[id]
  if (words !== undefined) schema.description ??= words
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const ofField = schemaWords[`${id}.${name}`]
    if (ofField !== undefined && typeof field === 'object') field.description ??= ofField
  }
}

const introduction = `Governs cross-border transfers of personal data and subprocessors: assessed, approved, recorded, explained.

- **Sign-in.** Send the ID token of the sign-in as \`Authorization: Bearer …\`; its groups are the caller’s roles.
- **Writing.** Every route that writes asks for an \`Idempotency-Key\`: sent again with the same key, it is done once and answered the same.
- **Refusals** are problem details (RFC 9457) in the language of \`Accept-Language\` (\`fr\`, \`en\`); look at \`code\`. The gateway itself answers as \`{ "message": … }\`: 401 for a token that it does not believe, 413 above 10 MB, 429 when there are too many requests.
- **Times** are ISO 8601 in UTC, days YYYY-MM-DD, countries ISO 3166-1 alpha-2. Unknown fields are refused.`

const made = () =>
  createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Laissez-passer',
        version: '1.0.0',
        description: introduction,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      security: [{ idToken: [] }],
      tags: [...chapters],
      paths: paths(),
      components: {
        examples: refusalExamples,
        securitySchemes: {
          idToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The ID token of the sign-in.' },
        },
      },
    },
    {
      override: ({ zodSchema, jsonSchema }) => {
        const id = z.globalRegistry.get(zodSchema)?.id
        if (id !== undefined) describe(id, jsonSchema)
      },
    },
  )

/** The API as OpenAPI 3.1, made from the route table and its schemas: the description cannot drift from what is checked. */
export const openApi = () => {
  const document = made()
  const operations = Object.values(document.paths ?? {}).flatMap(({ get, post }) => [get, post])
  for (const parameter of operations.flatMap((operation) => operation?.parameters ?? [])) {
    const words = 'name' in parameter ? parameterWords[parameter.name] : undefined
    if ('name' in parameter && words !== undefined) parameter.description ??= words
  }
  return document
}

/** The same as the text of the committed file `docs/api/openapi.json`. */
export const openApiText = (): string => `${JSON.stringify(openApi(), null, 2)}\n`
