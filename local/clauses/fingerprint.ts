import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type ClauseSetPrint, fingerprint } from '#domain/clauses/scc/fingerprint.ts'

/** Official texts that lie beside the project when fingerprints are taken; their words are not kept here. */
const officialTexts = new URL('../../../shared/law/official/', import.meta.url)

const sources = [
  {
    file: 'scc-2021-914.en.txt',
    instrument: '2021/914',
    language: 'en',
    source: 'Commission Implementing Decision (EU) 2021/914 of 4 June 2021',
  },
  {
    file: 'scc-2021-915.en.txt',
    instrument: '2021/915',
    language: 'en',
    source: 'Commission Implementing Decision (EU) 2021/915 of 4 June 2021',
  },
  {
    file: 'scc-2021-915.fr.txt',
    instrument: '2021/915',
    language: 'fr',
    source: 'Décision d’exécution (UE) 2021/915 de la Commission du 4 juin 2021',
  },
] as const

const target = new URL('../../law/eu-gdpr/official-clauses.gen.json', import.meta.url)

export const officialText = (file: (typeof sources)[number]['file']): string =>
  readFileSync(new URL(file, officialTexts), 'utf8')
export const officialTextsAreHere = (): boolean => sources.every(({ file }) => existsSync(new URL(file, officialTexts)))

/** `npm run clauses -- fingerprint`: takes the fingerprints of the official texts anew. */
export const takeFingerprints = (): ClauseSetPrint[] => {
  const sets = sources.map(({ file, ...about }) => fingerprint(officialText(file), about))
  writeFileSync(target, `${JSON.stringify(sets)}\n`)
  return sets
}

/** The official texts are not beside the project, where they are looked for. */
export class NoOfficialTextsError extends Error {
  readonly code = 'official-texts-missing'
  constructor() {
    super('The official texts are not beside the project (../shared/law/official).')
    this.name = 'NoOfficialTextsError'
  }
}

/** Takes the fingerprints and says of each set how many sentences it holds, for a table. */
export const fingerprintTable = (): { instrument: string; language: string; sentences: number }[] => {
  if (!officialTextsAreHere()) throw new NoOfficialTextsError()
  return takeFingerprints().map(({ instrument, language, units }) => ({
    instrument,
    language,
    sentences: units.length,
  }))
}
