import type { TextDocument } from '#domain/documents/text-document.ts'
import { annexesIn } from './annexes.ts'
import { changeOf, unanswered } from './changes.ts'
import { choicesByReference } from './choices.ts'
import { choicesIn } from './choices-held.ts'
import { differences } from './differences.ts'
import { editionsIn } from './editions.ts'
import { findUnits } from './find-units.ts'
import type { ClauseSetPrint } from './fingerprint.ts'
import { expectedOf, isText, modulesIn } from './found.ts'
import { modulesNamed } from './modules-named.ts'
import type { SccChoice, SccReport } from './scc-report.ts'
import { streamOf } from './stream.ts'
import { summaryOf } from './summary.ts'
import { ukIn } from './uk.ts'

/** With fewer sentences than this, a contract quotes the clauses here and there and does not hold them. */
const fewestSentences = 25

/** A rewritten set differs everywhere: a person reads so many places, not hundreds. */
const mostChanges = 80

/**
 * What a contract makes of the standard contractual clauses: which edition and modules, whether word for word, how it answers what the
 * clauses leave open, and whether the annexes are filled in.
 * @param isAgreement whether the document is a contract at all
 */
export const checkScc = (
  document: TextDocument,
  sets: readonly ClauseSetPrint[],
  takesIn: 'present' | 'partial' | 'none',
  isAgreement = takesIn !== 'none',
): SccReport => {
  const text = document.blocks.map((block) => block.text).join('\n')
  const named = editionsIn(text)
  const stream = streamOf(document.blocks)
  const best = sets
    .map((set) => {
      const found = findUnits(stream, set.units)
      const all = set.units.map((unit, i) => ({ unit, found: found[i] ?? [] }))
      return { set, all, sentences: all.filter((entry) => isText(entry) && entry.found.length > 0).length }
    })
    .sort((a, b) => b.sentences - a.sentences)[0]

  if (best && best.sentences >= fewestSentences) {
    const modules = modulesIn(best.all)
    const expected = expectedOf(best.all, modules)
    const changes = [
      ...differences(stream, document.blocks, expected).differences.map(changeOf),
      ...unanswered(best.all, modules).map(changeOf),
    ].slice(0, mostChanges)
    const edition = best.set.instrument === '2021/915' ? ('2021/915' as const) : ('2021/914' as const)
    const choices =
      edition === '2021/914'
        ? choicesIn(
            stream,
            document.blocks,
            best.all.filter(
              ({ unit }) => unit.modules.length === 0 || unit.modules.some((module) => modules.includes(module)),
            ),
          )
        : []
    const lastPlace = best.all
      .filter(isText)
      .reduce((last, { found }) => found.reduce((most, { end }) => Math.max(most, end), last), 0)
    const annexes =
      edition === '2021/914'
        ? annexesIn(document.blocks, {
            from: stream.block[lastPlace - 1] ?? 0,
            pointers: false,
            subprocessorsByList: byList(choices),
          })
        : []
    const outdated = named.outdated.filter((tool) => tool === 'privacy-shield' || tool === 'safe-harbour')
    const report = {
      ...named,
      outdated,
      form: 'full' as const,
      edition,
      modules,
      choices,
      annexes,
      verbatim: !changes.some((change) => change.class === 'forbidden'),
      changes,
      uk: ukIn(document.blocks, { isAgreement: true, modules }),
    }
    return { ...report, summary: summaryOf(report) }
  }
  const form =
    takesIn === 'present'
      ? ('by-reference' as const)
      : named.edition !== null
        ? ('mentioned' as const)
        : ('none' as const)
  const modules = form === 'none' ? [] : modulesNamed(text)
  const choices = form === 'by-reference' ? choicesByReference(document.blocks) : []
  const annexes =
    form === 'by-reference'
      ? annexesIn(document.blocks, { from: 0, pointers: true, subprocessorsByList: byList(choices) })
      : []
  const uk = ukIn(document.blocks, { isAgreement, modules })
  const report = { ...named, form, modules, choices, annexes, verbatim: null, changes: [], uk }
  return { ...report, summary: summaryOf(report) }
}

/** Under the general authorisation the list may be kept outside annex III (explanatory note to annex III). */
const byList = (choices: readonly SccChoice[]) =>
  choices.some(({ id, answer }) => id === '9(a)' && (answer ?? '').startsWith('option 2'))
