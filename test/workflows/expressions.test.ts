import jsonata from 'jsonata'
import { describe, expect, it } from 'vitest'
import { caseStatus } from '#domain/case/case.ts'
import { expressionsIn, workflows } from './definition.ts'
import { objections } from './safe-jsonata.ts'

const ids = { organisation: 'djoliba', case: '0f1c', phase: 'decide', revision: 1, attempt: 2 }
const context = { Execution: { Input: ids }, Task: { Token: 'token' } }
const result = { Payload: { outcome: 'screened' }, StatusCode: 200 }
const errorOutput = { Error: 'States.TaskFailed', Cause: 'The table is not there.' }

const evaluate = (text: string, input: unknown) =>
  jsonata(text).evaluate({}, { states: { input, context, result, errorOutput } })

describe.each(workflows)('the expressions of $name', ({ json, machine }) => {
  const all = expressionsIn(json)

  it('keep to the part of JSONata that is the same everywhere', () => {
    for (const { at, text } of all)
      expect({ at, text, objections: objections(text) }).toEqual({ at, text, objections: [] })
  })

  it('always come to something', async () => {
    for (const { at, text } of all) {
      const input = at.includes('Hand')
        ? { step: 'Screen', reason: 'broken' }
        : { outcome: 'submitted', current: true, route: 'dpo' }
      expect({ at, found: await evaluate(text, input) }).not.toEqual({ at, found: undefined })
    }
  })

  it('hand a step the ids of the execution, whatever came before it', async () => {
    for (const { at, text } of all.filter(({ at }) => at.endsWith('/Payload'))) {
      const { taskToken, step, reason, ...rest } = Object(await evaluate(text, { step: 'Screen', reason: 'broken' }))
      expect({ at, rest }).toEqual({ at, rest: ids })
      expect(step === undefined ? [] : [step, reason]).toEqual(at.includes('Hand') ? ['Screen', 'broken'] : [])
      expect(taskToken).toBe(at.includes('/Ask ') ? 'token' : undefined)
    }
  })

  it('decide every Choice with yes or no, for any status that a case can have', async () => {
    const choices = Object.values(machine.States).flatMap((state) => (state.Type === 'Choice' ? state.Choices : []))
    const inputs = [
      ...caseStatus.options.flatMap((outcome) =>
        [true, false].flatMap((current) => ['auto', 'dpo', 'none'].map((route) => ({ outcome, current, route }))),
      ),
    ]
    for (const { Condition } of choices) {
      const text = Condition.slice(2, -2)
      const given = text.includes('[0]') ? [[{ outcome: 'assessed' }, { outcome: 'handed-over' }]] : inputs
      for (const input of given) expect(await evaluate(text, input)).toBeTypeOf('boolean')
    }
  })
})

describe('where a workflow goes on from what the record says', () => {
  const destination = async (name: string, input: unknown) => {
    const { machine } = workflows.find((workflow) => workflow.name === name) ?? {}
    const choice = Object.values(machine?.States ?? {}).find((state) => state.Type === 'Choice')
    for (const { Condition, Next } of choice?.Choices ?? [])
      if ((await evaluate(Condition.slice(2, -2), input)) === true) return Next
    return choice?.Default
  }

  it.each([
    ['assess', 'submitted', 'none', true, 'Screen'],
    ['assess', 'submitted', 'none', false, 'Nothing left to do'],
    ['assess', 'awaiting-decision', 'dpo', true, 'Nothing left to do'],
    ['assess', 'stopped', 'none', true, 'Nothing left to do'],
    ['decide', 'awaiting-decision', 'auto', true, 'Clear by itself'],
    ['decide', 'awaiting-decision', 'dpo', true, 'Ask for a decision'],
    ['decide', 'awaiting-decision', 'auto', false, 'Nothing left to do'],
    ['decide', 'awaiting-decision', 'dpo', false, 'Nothing left to do'],
    ['decide', 'returned', 'dpo', true, 'Confirm the record'],
    ['decide', 'refused', 'dpo', false, 'Confirm the record'],
    ['decide', 'awaiting-authorisation', 'dpo', false, 'Confirm the record'],
    ['decide', 'in-force', 'auto', false, 'Confirm the record'],
    ['decide', 'submitted', 'none', false, 'Nothing left to do'],
    ['decide', 'stopped', 'none', true, 'Nothing left to do'],
    ['authorise', 'awaiting-authorisation', 'dpo', true, 'Ask for the authorisation'],
    ['authorise', 'awaiting-authorisation', 'dpo', false, 'Nothing left to do'],
    ['authorise', 'in-force', 'dpo', true, 'Confirm the record'],
    ['authorise', 'stopped', 'none', true, 'Nothing left to do'],
  ])('%s: a case that is %s (route %s, current %s) goes to “%s”', async (name, outcome, route, current, expected) => {
    expect(await destination(name, { outcome, route, current })).toBe(expected)
  })

  it('stops after the branches when either was handed to a person', async () => {
    const { machine } = workflows.find(({ name }) => name === 'assess') ?? {}
    const both = machine?.States['Did both come back?']
    const condition = both?.Type === 'Choice' ? (both.Choices[0]?.Condition.slice(2, -2) ?? '') : ''
    const stops = (...outcomes: string[]) =>
      evaluate(
        condition,
        outcomes.map((outcome) => ({ outcome })),
      )
    expect(await stops('assessed', 'checked')).toBe(false)
    expect(await stops('assessed', 'no-contract')).toBe(false)
    expect(await stops('handed-over', 'checked')).toBe(true)
    expect(await stops('assessed', 'handed-over')).toBe(true)
  })
})

describe('what is refused in an expression', () => {
  it.each([
    ['a field over an array', '$states.input.items.id[id > 1]'],
    ['a comparison with null', '$states.input.route = null'],
    ['arithmetic', '$states.input.attempt + 1'],
    ['a lambda', '$map($states.input, function($x) { $x })'],
    ['a variable of our own', '$case.outcome'],
    ['a filter', '$states.input[outcome = "x"]'],
    ['the last element', '$states.input[-1]'],
    ['an assignment', '($x := 1; $x)'],
    ['a chain', '$states.input ~> $keys()'],
    ['a path after a call', '$merge([$states.input]).outcome'],
    ['a condition', '$states.input.current ? "a" : "b"'],
  ])('%s', (_, text) => {
    expect(objections(text)).not.toEqual([])
  })
})
