import { readFileSync } from 'node:fs'
import { compileErrors, validate } from '@readme/openapi-parser'
import { describe, expect, test } from 'vitest'
import { exampleBodies } from '#api/openapi/example-bodies.ts'
import { refusalsOf } from '#api/openapi/refusals.ts'
import { schemaWords } from '#api/openapi/schema-words.ts'
import { openApi, openApiText } from '#api/openapi.ts'
import { nothing, type Route } from '#api/route.ts'
import { routes } from '#api/routes.ts'
import { problems } from '#domain/problems/problems.ts'
import { openApiFile } from '#local/openapi.ts'

const document = openApi()
const all = Object.entries<Route>(routes)

const operationOf = ({ path, method }: Route) => document.paths?.[path]?.[method === 'GET' ? 'get' : 'post']

/** Every reference in the document, wherever it stands. */
const references = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  )
}

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1', async () => {
    const outcome = await validate(JSON.parse(openApiText()))
    expect(outcome.valid ? '' : compileErrors(outcome)).toBe('')
    expect(document.openapi).toMatch(/^3\.1\./)
  })

  test('is the committed one: where this fails, run `npm run openapi` and commit what it wrote', () => {
    expect(readFileSync(openApiFile, 'utf8')).toBe(openApiText())
  })

  test('leads nowhere that does not exist', () => {
    const there = new Set(
      Object.entries(document.components ?? {}).flatMap(([kind, named]) =>
        Object.keys(named ?? {}).map((name) => `#/components/${kind}/${name}`),
      ),
    )
    expect(references(document).filter((reference) => !there.has(reference))).toEqual([])
  })

  test('says of every schema what it is, and of no schema that it does not have', () => {
    const schemas = Object.entries(document.components?.schemas ?? {}).filter(([id]) => !id.startsWith('__'))
    expect(
      schemas.filter(([, schema]) => typeof schema !== 'object' || !('description' in schema)).map(([id]) => id),
    ).toEqual([])
    const fields = schemas.flatMap(([id, schema]) =>
      Object.keys(typeof schema === 'object' && 'properties' in schema ? (schema.properties ?? {}) : {}).map(
        (field) => `${id}.${field}`,
      ),
    )
    const known = new Set([...schemas.map(([id]) => id), ...fields])
    expect(Object.keys(schemaWords).filter((words) => !known.has(words))).toEqual([])
  })

  test('tells every refusal of the catalogue at some door', () => {
    const told = new Set<string>(all.flatMap(([, route]) => refusalsOf(route)))
    expect(Object.keys(problems).filter((code) => !told.has(code))).toEqual([])
  })

  test('holds every door and no other', () => {
    const described = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.toSorted()).toEqual(all.map(([, { method, path }]) => `${method} ${path}`).toSorted())
  })
})

describe.each(all)('the door %s', (name, route) => {
  const operation = operationOf(route)
  const parameters = (operation?.parameters ?? []).filter((parameter) => 'in' in parameter)

  test('is named after its handler, and says in both languages what it does and to whom it is open', () => {
    expect(operation).toMatchObject({ operationId: name, summary: route.summary.en })
    expect(operation?.description).toContain(`*${route.summary.fr}.`)
    expect(operation?.description).toContain('Open to ')
  })

  test('says what a good answer is, and that a refusal is problem details', () => {
    expect(operation?.responses?.[route.status]).toMatchObject({ content: { [route.contentType]: {} } })
    expect(operation?.responses?.default).toMatchObject({ content: { 'application/problem+json': {} } })
  })

  test('tells each refusal by its type, under its status and with an example', () => {
    for (const code of refusalsOf(route)) {
      const answer = operation?.responses?.[problems[code].status]
      expect(answer).toMatchObject({ description: expect.stringContaining(`/problems/${code}`) })
      expect(answer).toMatchObject({ content: { 'application/problem+json': { examples: { [code]: {} } } } })
    }
  })

  test('shows a body that it would take', () => {
    const body = new Map<string, unknown>(Object.entries(exampleBodies)).get(name)
    expect(body !== undefined).toBe(route.body !== nothing)
    if (body !== undefined) expect(() => route.body.parse(body)).not.toThrow()
  })

  test('asks for an Idempotency-Key if and only if it writes', () => {
    const asked = parameters.some((p) => p.in === 'header' && p.name === 'Idempotency-Key' && p.required === true)
    expect(asked).toBe(route.power === 'write')
  })

  test('asks for a sign-in unless it is open to everybody', () => {
    expect(operation?.security).toEqual(route.action === null ? [] : undefined)
    expect(route.action === null).toBe(route.power === 'public')
  })

  test('names every part of its address', () => {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part)
    expect(parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(inPath)
  })

  test('says of each part of its address and of each question what it is', () => {
    expect(parameters.filter(({ description }) => description === undefined).map((p) => p.name)).toEqual([])
  })

  test('stands under the version that it promises', () => {
    expect(route.path).toMatch(/^\/api\/v1\/[a-z{}/.-]+$/)
  })
})
