import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { problemDetails } from '#api/problem-details.ts'
import { nothing, type Route } from '#api/route.ts'
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

const operation = (name: string, route: Route): ZodOpenApiOperationObject => ({
  operationId: name,
  summary: route.summary.en,
  description: `${route.summary.fr}.`,
  ...(route.action === null ? { security: [] } : {}),
  requestParams: parameters(route),
  ...(route.body === nothing ? {} : { requestBody: { content: { 'application/json': { schema: route.body } } } }),
  responses: {
    [String(route.status)]: {
      description: 'Done.',
      content: { [route.contentType]: { schema: route.answer } },
    },
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

/** The API as OpenAPI 3.1, made from the route table and its schemas: the description cannot drift from what is checked. */
export const openApi = () =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Laissez-passer',
      version: '1.0.0',
      description:
        'Governs cross-border transfers of personal data and subprocessors: assessed, approved, recorded, explained.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    security: [{ idToken: [] }],
    paths: paths(),
    components: {
      securitySchemes: {
        idToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The ID token of the sign-in.' },
      },
    },
  })

/** The same as the text of the committed file `docs/api/openapi.json`. */
export const openApiText = (): string => `${JSON.stringify(openApi(), null, 2)}\n`
