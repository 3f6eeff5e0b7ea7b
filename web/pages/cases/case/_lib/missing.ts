import { alteredClauses, namedClauses } from '#domain/case/altered-clauses.ts'
import { decidingClauses, oncePerDuty } from '#domain/case/asked-clauses.ts'
import type { TransferCase } from '#domain/case/case.ts'
import { standingReport } from '#domain/case/standing-report.ts'
import { outstanding } from '#domain/case/waiting.ts'
import type { Bilingual } from '#domain/words/language.ts'
import { isAnotherPaper } from '#web/components/clauses/another-paper.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

/** What a case still lacks, and from whom. */
export type Missing =
  | { from: 'requester' | 'vendor'; what: Bilingual }
  | { from: 'agreement' }
  | { from: 'readable' }
  | { from: 'restored'; clauses: string }
  | { from: 'dpo' }
  | { from: 'authority'; authority: string }

const same = (text: string): Bilingual => ({ fr: text, en: text })

/** The clauses that decide and that the contract still lacks, by name; each duty once. */
export const clausesLackingIn = (file: RevisionFile | null): Bilingual[] => {
  if (!file?.clauses) return []
  const { findings } = standingReport(file.clauses, file.overrulings)
  return oncePerDuty(decidingClauses(file.facts.tool, findings))
    .filter(({ verdict }) => verdict === 'absent' || verdict === 'contradicted' || verdict === 'partial')
    .map(({ label }) => label)
}

/** The official text that the vendor has to put back into altered standard clauses. */
const toRestore = (file: RevisionFile): Missing[] => {
  const altered = alteredClauses(file.facts.tool, file.clauses)
  return altered.length === 0 ? [] : [{ from: 'restored', clauses: namedClauses(altered) }]
}

/**
 * What the vendor is still to add of all that decides; what would only be good to have is missing from nobody. A paper of
 * another kind lacks no clauses one by one: what is missing is the agreement.
 */
const lackingClauses = (file: RevisionFile | null): Missing[] => {
  if (!file?.clauses) return []
  if (!file.clauses.readable && file.overrulings.length === 0) return [{ from: 'readable' }]
  if (isAnotherPaper(file.facts.tool, standingReport(file.clauses, file.overrulings))) return [{ from: 'agreement' }]
  return [...toRestore(file), ...clausesLackingIn(file).map((what): Missing => ({ from: 'vendor', what }))]
}

/** Whether the contract has a part in what is recommended: it could not be read, is another paper, or has something to be put right. */
export const contractCounts = (file: RevisionFile | null): boolean => lackingClauses(file).length > 0

/** Everything that a case waits for now; nothing once it is closed. */
export const missingFor = (subject: TransferCase, file: RevisionFile | null): Missing[] => {
  switch (subject.status) {
    case 'returned':
      return [
        ...subject.decision.questions.map((question): Missing => ({ from: 'requester', what: same(question) })),
        ...lackingClauses(file),
      ]
    case 'awaiting-decision':
      return [{ from: 'dpo' }, ...lackingClauses(file)]
    case 'awaiting-authorisation': {
      const regimes = outstanding(subject)
      return subject.authorisations
        .filter(({ regime }) => regimes.includes(regime))
        .map(({ authority }) => ({ from: 'authority', authority }))
    }
    case 'submitted':
    case 'stopped':
    case 'refused':
    case 'in-force':
    case 'expired':
      return []
  }
}
