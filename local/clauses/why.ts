import { basename } from 'node:path'
import { FeatureReader } from '#domain/clauses/reader/features.ts'
import { hear } from '#domain/clauses/reader/hearing.ts'
import { secondReader } from '#domain/clauses/reader/model.ts'
import { partyNames } from '#domain/clauses/reader/parties.ts'
import { type Spoken, spokenFor } from '#domain/clauses/reader/spoken-for.ts'
import type { Window } from '#domain/clauses/reader/windows.ts'
import { requirementIn } from '#domain/clauses/report/read-in.ts'
import { withParties } from '#domain/clauses/rules/compiled-pack.ts'
import { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import { Matcher } from '#domain/clauses/rules/matcher.ts'
import { clausePackOf } from '#domain/clauses/rules/packs.ts'
import { sidesOf } from '#domain/clauses/rules/verdict.ts'
import { tokenise } from '#domain/clauses/text/passage.ts'
import { extractText } from '#functions/documents/extract-text.ts'

const percent = (how: number) => `${Math.round(100 * how)} %`
const list = (spoken: readonly Spoken[]) =>
  spoken.map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`).join(', ')

/** Prints what the rules say of one requirement of the GDPR in a contract, the passages the second reader heard, and the words that spoke for each. */
export const why = async (bytes: Uint8Array, name: string, id: string): Promise<void> => {
  const document = await extractText(bytes, { name: basename(name) })
  if (document.kind !== 'text') {
    console.log(`The file cannot be read: ${document.because}.`)
    return
  }
  const pack = clausePackOf('eu-gdpr')
  const compiled = requirementIn(pack, id)
  const model = secondReader()
  const parties = partyNames(document.blocks, model.parties)
  const matcher = new Matcher(tokenise(document.blocks), withParties(pack.concepts, parties))
  const rules = sidesOf(compiled, new EvidenceReader(matcher))
  console.log(`rules: ${rules.verdict}`)
  for (const side of ['present', 'partial', 'contradicted'] as const)
    console.log(`  ${side}: ${rules[side].hits.length} hits, strength ${rules[side].strength.toFixed(2)}`)
  const heard = hear(matcher, model).get(id)
  if (heard === undefined) return
  const features = new FeatureReader(matcher)
  const passage = ({ from, to, passage: number }: Window) => {
    const { tokens, passages } = matcher.text
    const own = tokens.slice(from, to).filter(({ start }) => start >= 0)
    return passages[number]?.block.text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0) ?? ''
  }
  for (const side of ['present', 'partial', 'contradicted'] as const) {
    const { window, how } = heard[side]
    if (window === undefined) continue
    console.log(`second reader, ${side} (${percent(how)}): ${passage(window)}`)
    console.log(`  spoke for it: ${list(spokenFor(model, id, side, features.of(window)))}`)
  }
}
