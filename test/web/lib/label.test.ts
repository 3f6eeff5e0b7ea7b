import { expect, test } from 'vitest'
import { withinASentence } from '#web/lib/label.ts'

test.each([
  ['Données d’identification', 'fr', 'données d’identification'],
  ['Établissement', 'fr', 'établissement'],
  ['E-mail and office tools', 'en', 'e-mail and office tools'],
  ['UK international data transfer agreement (IDTA)', 'en', 'UK international data transfer agreement (IDTA)'],
] as const)(
  '“%s” stands within a sentence without its capital, unless it is an abbreviation',
  (label, language, said) => {
    expect(withinASentence(label, language)).toBe(said)
  },
)
