import { beforeAll, describe, expect, it } from 'vitest'
import { type Resource, referredTo, Template } from './template.ts'

let functions: [string, Resource][]
let template: Template
beforeAll(async () => {
  template = await Template.of('aws')
  functions = template.all('AWS::Lambda::Function')
}, 120_000)

describe('every function', () => {
  it('has a role of its own', () => {
    const roles = functions.map(([, { Properties }]) => referredTo(Properties.Role))
    expect(roles).not.toContain(undefined)
    expect(new Set(roles).size).toBe(functions.length)
  })

  it('writes to a log of its own, which is encrypted and goes after a while', () => {
    const logs = functions.map(([, { Properties }]) => referredTo(Object(Properties.LoggingConfig).LogGroup) ?? '')
    expect(new Set(logs).size).toBe(functions.length)
    for (const log of logs) {
      expect(template.get(log).Properties.RetentionInDays).toBeGreaterThan(0)
      expect(template.get(log).Properties.KmsKeyId).toBeDefined()
    }
  })

  it('runs on Node 24 on ARM, is traced, and ends by itself', () => {
    for (const [id, { Properties }] of functions)
      expect({ id, ...Properties }).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        Timeout: expect.any(Number),
      })
  })
})
