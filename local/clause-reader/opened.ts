import type { Regression } from '#domain/clauses/reader/model.ts'
import { partyNames } from '#domain/clauses/reader/parties.ts'
import { withParties } from '#domain/clauses/rules/compiled-pack.ts'
import { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import { Matcher } from '#domain/clauses/rules/matcher.ts'
import { clausePackOf } from '#domain/clauses/rules/packs.ts'
import { tokenise } from '#domain/clauses/text/passage.ts'
import type { Block } from '#domain/documents/text-document.ts'

export const pack = clausePackOf('eu-gdpr')
export const requirements = pack.requirements.map(({ requirement }) => requirement.id)

/** Whether a duty is to do something only when told: there "may" and "without" mean what "not" means elsewhere. */
export const groups = requirements.map((id) =>
  ['28.3-documented-instructions', '28.3.a-transfers-on-instruction', '28.2-subprocessor-authorisation'].includes(id)
    ? 1
    : 0,
)

/** A text as rules and second reader see it, to whom it was told who is who. */
export const opened = (blocks: readonly Block[], whoIsWho: Regression) => {
  const parties = partyNames(blocks, whoIsWho)
  const matcher = new Matcher(tokenise(blocks), withParties(pack.concepts, parties))
  return { matcher, parties, rules: new EvidenceReader(matcher) }
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', level: 0, text, page: null })
