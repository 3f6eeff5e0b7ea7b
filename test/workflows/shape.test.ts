import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import aslValidator from 'asl-validator'
import { describe, expect, it } from 'vitest'
import { daysToAuthorise, daysToDecide } from '#domain/case/waiting.ts'
import { type FunctionName, powers } from '#infra/powers.ts'
import { root } from '#local/terminal/paths.ts'
import { exitsOf, scopes, statesOf, stepOf, tasksOf, workflows } from './definition.ts'

const steps = new Set(readdirSync(join(root, 'functions', 'steps')).map((file) => file.replace(/\.ts$/, '')))
const duty = (step: string) => {
  const name = `steps/${step}`
  const known = (given: string): given is FunctionName => given in powers
  if (!known(name)) throw new Error(`There is no step ${step}.`)
  return powers[name]
}
/** The last resort: nobody stands behind it. */
const handsOver = (step: string) => step === 'hand-to-a-person'
const waits = (resource: string) => resource.endsWith('.waitForTaskToken')

describe.each(workflows)('the workflow $name', ({ json, machine }) => {
  it('is valid Amazon States Language', () => {
    const { isValid, errorsText } = aslValidator(json)
    expect(isValid ? '' : errorsText('\n')).toBe('')
  })

  it('begins with what the record says, so that it can be started again at any time', () => {
    const first = machine.States[machine.StartAt]
    expect(first?.Type === 'Task' && stepOf(first)).toBe('load-the-case')
    expect(first?.Type === 'Task' && first.Next !== undefined && machine.States[first.Next]?.Type).toBe('Choice')
  })

  it('leads from every state to one that exists, and to every state from its start', () => {
    for (const { StartAt, States } of scopes(machine)) {
      const reached = new Set([StartAt])
      for (const name of reached) {
        const state = States[name]
        if (state === undefined) throw new Error(`A state leads to “${name}”, which does not exist.`)
        for (const exit of exitsOf(state)) reached.add(exit)
      }
      expect(new Set(Object.keys(States))).toEqual(reached)
    }
  })

  it('says of every state what it is for', () => {
    for (const [name, { Comment }] of statesOf(machine))
      expect({ name, said: Comment.length > 20 }).toEqual({ name, said: true })
  })

  it('names no two states alike, in branches neither', () => {
    const names = statesOf(machine).map(([name]) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it('names a state after its step', () => {
    for (const [name, task] of tasksOf(machine)) {
      const step = stepOf(task)
      const said = name.toLowerCase().replaceAll(' ', '-')
      // branches have a way to a person of their own, since names are unique
      expect(handsOver(step) ? /^hand-(the-\w+-)?to-a-person$/.test(said) : said === step).toBe(true)
    }
  })

  it('gives every step a time that is longer than its function takes, and waits days for people alone', () => {
    for (const [name, task] of tasksOf(machine)) {
      const { timeout } = duty(stepOf(task))
      expect({ name, waits: task.TimeoutSeconds > 900 }).toEqual({ name, waits: waits(task.Resource) })
      expect(task.TimeoutSeconds).toBeGreaterThan(timeout)
    }
  })

  it('tries again what passes by itself, and never a wait that ran out', () => {
    const [first] = tasksOf(machine)
    for (const [name, { Retry, Resource }] of tasksOf(machine)) {
      const errors = Retry.flatMap(({ ErrorEquals }) => ErrorEquals)
      expect({ name, timeout: errors.includes('States.Timeout') }).toEqual({ name, timeout: !waits(Resource) })
      expect(new Set(errors).add('States.Timeout')).toEqual(
        new Set(first?.[1].Retry.flatMap(({ ErrorEquals }) => ErrorEquals)),
      )
      for (const { MaxAttempts } of Retry) expect(MaxAttempts).toBeGreaterThan(0)
    }
  })

  it('hands whatever fails to a person, with the name of the step and the reason', () => {
    for (const { States } of scopes(machine))
      for (const [name, state] of Object.entries(States)) {
        if (state.Type !== 'Task' || handsOver(stepOf(state))) continue
        const last = state.Catch?.at(-1)
        expect({ name, on: last?.ErrorEquals, says: last?.Output }).toEqual({
          name,
          on: ['States.ALL'],
          says: { step: name, reason: "{% $states.errorOutput.Error & ': ' & $states.errorOutput.Cause %}" },
        })
        const person = States[last?.Next ?? '']
        expect(person?.Type === 'Task' && handsOver(stepOf(person))).toBe(true)
      }
  })

  it('answers a wait that ran out with a reminder, and then looks at the record again', () => {
    for (const [, task] of tasksOf(machine).filter(([, { Resource }]) => waits(Resource))) {
      const [timeout] = task.Catch ?? []
      expect(timeout?.ErrorEquals).toEqual(['States.Timeout'])
      const remind = machine.States[timeout?.Next ?? '']
      expect(remind?.Type === 'Task' && stepOf(remind)).toBe('remind')
      expect(remind?.Type === 'Task' && remind.Next).toBe(machine.StartAt)
    }
  })

  it('gives a token to steps that wait and to nobody else', () => {
    for (const [name, { Arguments, Resource }] of tasksOf(machine))
      expect({ name, token: Arguments.Payload.includes('Token') }).toEqual({ name, token: waits(Resource) })
  })
})

describe('a wait for people', () => {
  it.each([
    ['decide', 'Ask for a decision', daysToDecide],
    ['authorise', 'Ask for the authorisation', daysToAuthorise],
  ])('in %s, “%s”, lasts as long as the case says that it is due: %i days', (name, state, days) => {
    const { machine } = workflows.find((workflow) => workflow.name === name) ?? {}
    const ask = machine?.States[state]
    expect(ask?.Type === 'Task' && ask.TimeoutSeconds).toBe(days * 24 * 60 * 60)
  })
})

describe('the steps', () => {
  it('are all called by some workflow, and no workflow calls one that does not exist', () => {
    const called = workflows.flatMap(({ machine }) => tasksOf(machine).map(([, task]) => stepOf(task)))
    expect(new Set(called)).toEqual(steps)
  })

  it('are called by substitution, each a whole string', () => {
    for (const { text, machine } of workflows) {
      const whole = tasksOf(machine).filter(([, { Arguments }]) => /^\$\{\w+\}$/.test(Arguments.FunctionName))
      expect([...text.matchAll(/\$\{/g)]).toHaveLength(whole.length)
    }
  })
})
