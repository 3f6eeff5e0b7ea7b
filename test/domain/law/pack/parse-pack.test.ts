import { describe, expect, it } from 'vitest'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { PackError, parsePacks } from '#domain/law/pack/parse-pack.ts'

const [ml] = currentPacks().filter(({ regime }) => regime === 'ml')

/** What is said of a rule of the Malian pack with this condition. */
const saidOf = (when: string): string => {
  if (ml === undefined) throw new Error('the Malian pack is gone')
  const [rule] = ml.data.rules
  if (rule === undefined) throw new Error('the Malian pack is empty')
  try {
    parsePacks([{ ...ml.data, rules: [{ ...rule, when }] }])
    return 'in order'
  } catch (error) {
    if (error instanceof PackError) return error.message
    throw error
  }
}

describe('a condition that somebody typed into a pack', () => {
  it.each([
    ['recipient.role == "processor"'],
    ['"biometric" in dataCategories && !hasContract'],
    ['destinations.exists(c, c in ["SN", "CI"])'],
    ['securityMeasures.size() > 2'],
    ['toolSignedOn < "2021-09-27"'],
    ['restricted ? sensitive : derogation'],
  ])('is accepted: %s', (when) => {
    expect(saidOf(when)).toBe('in order')
  })

  it.each([
    ['does not parse', 'recipient.role ==', /Unexpected token/],
    ['names an unknown fact', 'recipient.colour == "red"', /colour/],
    ['names an unknown variable', 'recipent.role == "processor"', /recipent/],
    ['names a code that does not exist', 'recipient.role == "procesor"', /"procesor" is not one of the codes/],
    ['names a country that does not exist', 'exporter.country == "XX"', /"XX" is not one of the codes/],
    ['names such a country in a list', 'destinations.exists(c, c in ["SN", "ZZ"])', /"ZZ" is not one of the codes/],
    ['compares a text with a number', 'recipient.role == 3', /no such overload/],
    ['is not true or false', 'recipient.role', /must be true or false, but is string/],
    ['uses more than the law needs', 'destinations.map(c, c + "x").size() > 0', /"map" cannot be used here/],
    ['asks about a group that is not there', 'member("NATO", exporter.country)', /must be the id of a group/],
    ['reads what only a policy may read', 'risk == "low"', /risk/],
  ])('is refused when it %s', (_, when, message) => {
    expect(saidOf(when)).toMatch(message)
  })

  it('is refused with the place in the condition', () => {
    expect(saidOf('hasContract && recipient.role == "procesor"')).toContain('at character 16')
  })
})
