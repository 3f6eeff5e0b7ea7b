import { describe, expect, test } from 'vitest'
import type { ProblemDetails } from '#api/problem-details.ts'
import { testCloud } from '#test/support/cloud.ts'

const ask = async (path: string, method: string) => {
  const { origin } = await testCloud()
  return fetch(new URL(path, origin), { method, headers: { 'accept-language': 'fr' } })
}

describe('What is not in the route table', () => {
  test.each([
    ['GET', '/api/v1/nowhere'],
    ['DELETE', '/api/v1/cases'],
  ])('%s %s is answered as a problem, in the reader’s language', async (method, path) => {
    const answer = await ask(path, method)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem: ProblemDetails = await answer.json()
    expect(problem).toMatchObject({ code: 'not-found', title: 'Introuvable.' })
    expect(problem.instance).toMatch(/^urn:request:./)
  })

  test('what is in it still asks for a sign-in first', async () => {
    expect((await ask('/api/v1/cases', 'GET')).status).toBe(401)
  })
})
