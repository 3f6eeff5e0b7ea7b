import type { Language } from '#domain/words/language.ts'
import type { ReadCase } from '#local/law/case-file.ts'

/** What somebody should know of how a case file was read: what was left out and taken for nowhere, what was read otherwise. */
export const notesOn = ({ assumed, readAs }: ReadCase, language: Language): string[] =>
  language === 'fr'
    ? [
        ...(assumed.length === 0
          ? []
          : [`${assumed.join(', ')} : non dit, lu comme nulle part (écrire « inconnu » si personne ne le sait)`]),
        ...readAs.map(({ path, written, read }) => `${path} : « ${written} » lu comme ${read}`),
      ]
    : [
        ...(assumed.length === 0
          ? []
          : [`${assumed.join(', ')}: left out, read as nowhere (write "unknown" where nobody knows)`]),
        ...readAs.map(({ path, written, read }) => `${path}: "${written}" read as ${read}`),
      ]
