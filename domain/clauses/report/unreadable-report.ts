import { type ClauseRegime, clausePackOf } from '#domain/clauses/rules/packs.ts'
import type { ClauseFinding } from '#domain/documents/clause-report.ts'
import type { UnreadableReason } from '#domain/documents/text-document.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** Why a file could not be read, and what to ask the vendor for. */
export const unreadableReasons: Record<UnreadableReason, Bilingual> = {
  scanned: {
    fr: 'Le fichier contient des images de pages, sans texte : demandez la version électronique du contrat.',
    en: 'The file holds pictures of pages and no text: ask for the electronic version of the contract.',
  },
  encrypted: {
    fr: 'Le fichier est protégé par un mot de passe : demandez une version sans protection.',
    en: 'The file is protected by a password: ask for an unprotected version.',
  },
  damaged: {
    fr: 'Le fichier est endommagé ou n’est pas ce que dit son nom : demandez-en une nouvelle copie.',
    en: 'The file is damaged or is not what its name says: ask for a new copy.',
  },
  garbled: {
    fr: 'Le texte du fichier est fait de caractères brouillés : demandez un export depuis le document d’origine.',
    en: 'The text of the file is made of scrambled characters: ask for an export from the original document.',
  },
  empty: { fr: 'Le fichier ne contient aucun texte.', en: 'The file holds no text.' },
  'too-long': {
    fr: 'Le fichier dépasse 400 pages ou se déploie sans fin : demandez le seul contrat.',
    en: 'The file has more than 400 pages or unfolds without end: ask for the contract alone.',
  },
}

/** Every requirement of a file that could not be read is for a person to read: nothing is called absent that was not looked for. */
export const unreadableFindings = (regimes: readonly ClauseRegime[], because: UnreadableReason): ClauseFinding[] =>
  regimes.flatMap((regime) =>
    clausePackOf(regime).pack.requirements.map(({ id, severity, verification, like, citation, label }) => ({
      requirement: id,
      regime,
      severity,
      verification,
      like: like?.split('/')[1] ?? null,
      citation,
      label,
      verdict: 'read-yourself',
      quote: null,
      page: null,
      heading: null,
      confidence: 0,
      advice: unreadableReasons[because],
    })),
  )
