import { describe, expect, test } from 'vitest'
import { firstFaultOf } from '#web/intake/_lib/steps.ts'

describe('Whoever presses “Next” too early is taken', () => {
  test('to the first question of the step that is at fault, as the form has them', () => {
    expect(firstFaultOf({ '/startsOn': '…', '/purposes': '…' }, 'what')).toBe('/purposes')
    expect(firstFaultOf({ '/startsOn': '…' }, 'what')).toBe('/startsOn')
  })

  test('to the very place that is missing, not to the question above it', () => {
    expect(firstFaultOf({ '/places/hosting': '…' }, 'where')).toBe('/places/hosting')
  })

  test('to the list where one of its values is at fault', () => {
    expect(firstFaultOf({ '/dataCategories/2': '…' }, 'what')).toBe('/dataCategories')
  })

  test('nowhere for another step’s fault', () => {
    expect(firstFaultOf({ '/startsOn': '…' }, 'who')).toBeUndefined()
  })
})
