import { describe, expect, test } from 'vitest'
import { ruling } from '#domain/case/ruling.ts'
import { ProblemError } from '#web/api/errors.ts'
import { faultAt, faultsOf, refusedFaults } from '#web/lib/faults.ts'

describe('Faults at fields', () => {
  test('are found with the server’s own schema, and said in its own sentences', () => {
    const faults = faultsOf(ruling, { outcome: 'returned', reason: '', questions: [] }, 'fr')
    expect(faults).toMatchObject({ '/reason': 'Répondez à cette question.' })
    expect(faults?.['/questions']).toBeDefined()
    expect(faultsOf(ruling, { outcome: 'refused', reason: 'Trop de données.' }, 'fr')).toBeNull()
  })

  test('of a value in a list stand at the list', () => {
    expect(faultAt({ '/places/hosting/2': 'Unknown' }, '/places/hosting')).toBe('Unknown')
    expect(faultAt({ '/places/hostingElse': 'Unknown' }, '/places/hosting')).toBeUndefined()
  })

  test('that the server found stand where the form has the field', () => {
    const error = new ProblemError({
      type: '/problems/invalid-input',
      code: 'invalid-input',
      status: 400,
      title: '',
      detail: '',
      instance: '',
      errors: [{ pointer: '/grant/grantedOn', code: 'in-the-future', detail: 'Too late' }],
    })
    expect(refusedFaults(error, '/grant')).toEqual({ '/grantedOn': 'Too late' })
    expect(refusedFaults(error, '/ruling')).toEqual({})
    expect(refusedFaults(new Error('no answer'), '')).toEqual({})
  })
})
