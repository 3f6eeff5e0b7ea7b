import { annexesIn } from '#domain/clauses/scc/annexes.ts'
import { choiceLabels, choicesByReference } from '#domain/clauses/scc/choices.ts'
import { type Difference, differences } from '#domain/clauses/scc/differences.ts'
import { editionsIn } from '#domain/clauses/scc/editions.ts'
import { findUnits, type Occurrence } from '#domain/clauses/scc/find-units.ts'
import type { ClauseSetPrint, UnitPrint } from '#domain/clauses/scc/fingerprint.ts'
import type { SccChange, SccChoice, SccReport } from '#domain/clauses/scc/scc-report.ts'
import { type Stream, streamOf } from '#domain/clauses/scc/stream.ts'
import { summaryOf } from '#domain/clauses/scc/summary.ts'
import type { Block, TextDocument } from '#domain/documents/text-document.ts'

/** With this share of the sentences of a module found word for word, the module is in the contract. */
const shareOfAModule = 0.4

/** With fewer sentences than this, a contract quotes the clauses here and there and does not hold them. */
const fewestSentences = 25

/** A rewritten set differs everywhere: a person reads so many places, not hundreds. */
const mostChanges = 80

type Found = { unit: UnitPrint; found: Occurrence[] }

const printOf = ({ unit }: Found) => unit.parts.map(({ hash }) => hash).join()
const isText = ({ unit }: Found) => unit.kind === 'text'

/** The modules that are there, by the sentences that stand in no other module; a set without modules has none. */
const modulesIn = (all: readonly Found[]): number[] => {
  const modulesOf = new Map<string, Set<number>>()
  for (const entry of all) {
    const known = modulesOf.get(printOf(entry)) ?? new Set<number>()
    for (const module of entry.unit.modules) known.add(module)
    modulesOf.set(printOf(entry), known)
  }
  return [1, 2, 3, 4].filter((module) => {
    const own = all.filter(
      (entry) => isText(entry) && entry.unit.modules[0] === module && modulesOf.get(printOf(entry))?.size === 1,
    )
    return own.length > 0 && own.filter(({ found }) => found.length > 0).length / own.length >= shareOfAModule
  })
}

/** The answers to one choice that stand in the contract: those of which at least half of the sentences are there. */
const answersIn = (units: readonly Found[]): number[] => {
  const answers = [...new Set(units.map(({ unit }) => unit.choice?.answer ?? 0))]
  const shares = answers.map((answer) => {
    // the options of clause 17 end in the same sentence: only what is an option's own tells it
    const others = new Set(units.filter(({ unit }) => unit.choice?.answer !== answer).map(printOf))
    const own = units.filter((entry) => entry.unit.choice?.answer === answer && !others.has(printOf(entry)))
    return { answer, share: own.filter(({ found }) => found.length > 0).length / own.length }
  })
  return shares.filter(({ share }) => share >= 0.5).map(({ answer }) => answer)
}

const contradicting =
  /\b(?:notwithstanding|in lieu of|instead of|shall not apply|does not apply|supersede|prevail over|subject to the limitation|limited to|liability cap|exclusive remedy|waive|at the sole discretion|by way of derogation|nonobstant|par dérogation|ne s[’']applique|à l[’']exclusion|plafond|renonce)/i

const adviceOn = ({ kind, clause, paragraph }: Difference): SccChange['advice'] => {
  const at = `${clause}${paragraph}`
  switch (kind) {
    case 'altered':
      return {
        fr: `Clause ${at} : le texte n’est pas celui de la Commission. Rétablissez le texte officiel.`,
        en: `Clause ${at}: the text is not the Commission’s. Restore the official text.`,
      }
    case 'missing':
      return {
        fr: `Clause ${at} : une phrase du texte officiel manque. Rétablissez-la.`,
        en: `Clause ${at}: a sentence of the official text is missing. Restore it.`,
      }
    case 'moved':
      return {
        fr: `Clause ${at} : une phrase n’est pas à sa place. Rétablissez l’ordre du texte officiel.`,
        en: `Clause ${at}: a sentence is not in its place. Restore the order of the official text.`,
      }
    case 'added':
      return {
        fr: `Avant la clause ${at} : texte ajouté. Vérifiez qu’il ne contredit pas les clauses, ni directement ni indirectement (clause 2).`,
        en: `Before clause ${at}: added text. Check that it contradicts the clauses neither directly nor indirectly (clause 2).`,
      }
  }
}

const changeOf = (difference: Difference): SccChange => ({
  ...difference,
  quote: difference.quote?.slice(0, 600) ?? null,
  class: difference.kind === 'added' && !contradicting.test(difference.quote ?? '') ? 'check' : 'forbidden',
  advice: adviceOn(difference),
})

const wordsAt = (
  stream: Stream,
  blocks: readonly Block[],
  from: number,
  to: number,
): { text: string; page: number | null } => {
  const block = blocks[stream.block[Math.max(0, from - 1)] ?? 0]
  const start = (stream.at[Math.max(0, from - 1)] ?? 0) + 1
  const sameBlock = to < stream.row.length && stream.block[to] === stream.block[Math.max(0, from - 1)]
  const rest = block?.text.slice(start, sameBlock ? (stream.at[to] ?? start) : start + 120) ?? ''
  return { text: (rest.split(/[.;]\s|\.$/)[0] ?? '').replace(/^[\s,:]+/, '').trim(), page: block?.page ?? null }
}

const isBlank = (text: string) =>
  text.replace(/\[[^\]]*\]|\((?:specify|préciser)[^)]*\)|_+|…+|\.{2,}/gi, '').replace(/[^\p{L}\p{N}]/gu, '').length < 2

const choicesIn = (stream: Stream, blocks: readonly Block[], all: readonly Found[]): SccChoice[] =>
  (['7', '9(a)', '11(a)', '13(a)', '17', '18'] as const).map((id) => {
    const own = all.filter(
      (entry) =>
        isText(entry) &&
        (entry.unit.choice?.id === id ||
          (id === '18' && entry.unit.clause === '18' && entry.unit.blanks.includes('fill'))),
    )
    const answers = id === '18' ? [1] : answersIn(own)
    const label = choiceLabels[id]
    const among = own[0]?.unit.choice?.among ?? 1
    if (answers.length === 0) {
      const optional = id === '7' || id === '11(a)'
      return {
        id,
        label,
        state: optional ? 'settled' : 'not-said',
        answer: optional ? 'no' : null,
        quote: null,
        page: null,
      }
    }
    const blank = own
      .filter(
        ({ unit, found }) =>
          found.length > 0 &&
          unit.blanks.includes('fill') &&
          (id === '18' || answers.includes(unit.choice?.answer ?? 0)),
      )
      .flatMap(({ found }) => found[0]?.blanks[0] ?? [])[0]
    const filling = blank && wordsAt(stream, blocks, blank.from, blank.to)
    const open = answers.length > 1 || (filling !== undefined && isBlank(filling.text))
    const name = among > 1 ? `option ${answers.join(' / ')}` : id === '18' ? '' : 'yes'
    const answer = [name, filling && !isBlank(filling.text) ? filling.text.slice(0, 80) : '']
      .filter((part) => part !== '')
      .join(', ')
    return {
      id,
      label,
      state: open ? 'left-open' : 'settled',
      answer: answer === '' ? null : answer,
      quote: filling?.text.slice(0, 120) ?? null,
      page: filling?.page ?? null,
    }
  })

/** Choices that must be answered and of which no answer stands in the contract word for word. */
const unanswered = (all: readonly Found[], modules: readonly number[]): Difference[] => {
  const needed = all.filter(
    (entry) =>
      isText(entry) &&
      (entry.unit.choice?.among ?? 1) > 1 &&
      entry.unit.modules.some((module) => modules.includes(module)),
  )
  return [...new Set(needed.map(({ unit }) => `${unit.choice?.id} ${unit.modules.join()}`))].flatMap((group) => {
    const units = needed.filter(({ unit }) => `${unit.choice?.id} ${unit.modules.join()}` === group)
    const first = units[0]?.unit
    if (!first || answersIn(units).length > 0) return []
    return [
      {
        kind: 'altered' as const,
        clause: first.clause,
        paragraph: first.paragraph,
        modules: first.modules,
        quote: null,
        page: null,
      },
    ]
  })
}

/** What must stand in the contract: its modules, the answers that it took, and the optional clauses that it kept. */
const expectedOf = (all: readonly Found[], modules: readonly number[]): Found[] =>
  all.filter(({ unit }) => {
    if (unit.modules.length > 0 && !unit.modules.some((module) => modules.includes(module))) return false
    if (!unit.choice) return true
    const siblings = all.filter(
      (entry) =>
        isText(entry) && entry.unit.choice?.id === unit.choice?.id && entry.unit.modules.join() === unit.modules.join(),
    )
    return answersIn(siblings).includes(unit.choice.answer)
  })

/**
 * What a contract makes of the standard contractual clauses: which edition and modules, whether word for word, how it answers what the
 * clauses leave open, and whether the annexes are filled in.
 */
export const checkScc = (
  document: TextDocument,
  sets: readonly ClauseSetPrint[],
  takesIn: 'present' | 'partial' | 'none',
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
    const lastPlace = Math.max(...best.all.filter(isText).flatMap(({ found }) => found.map(({ end }) => end)))
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
  const report = { ...named, form, modules, choices, annexes, verbatim: null, changes: [] }
  return { ...report, summary: summaryOf(report) }
}

/** Under the general authorisation the list may be kept outside annex III (explanatory note to annex III). */
const byList = (choices: readonly SccChoice[]) =>
  choices.some(({ id, answer }) => id === '9(a)' && (answer ?? '').startsWith('option 2'))

const moduleWords: readonly [number, RegExp][] = [
  [1, /modules?\s*(?:one|1|un)\b|controller[- ]to[- ]controller|responsable à responsable/i],
  [2, /modules?\s*(?:two|2|deux)\b|controller[- ]to[- ]processor|responsable à sous-traitant/i],
  [
    3,
    /modules?\s*(?:three|3|trois)\b|modules?\s*(?:two|2)\s*(?:and|or|&|\/)\s*(?:three|3)\b|processor[- ]to[- ](?:sub-?)?processor|sous-traitant à sous-traitant/i,
  ],
  [4, /modules?\s*(?:four|4|quatre)\b|processor[- ]to[- ]controller|sous-traitant à responsable/i],
]
const modulesNamed = (text: string) => moduleWords.filter(([, pattern]) => pattern.test(text)).map(([module]) => module)
