import type { Block } from '#domain/documents/text-document.ts'
import { normalWord } from './passage.ts'
import { spokenName } from './spoken-name.ts'

/** What stands around a name in one place, as features of the same weight. */
export type Mention = readonly string[]

/** The rest of a word of a name. None is longer, and a row of letters and marks without an end is none. */
const letters = String.raw`[\p{L}\p{N}’'&.-]{0,60}`

/** A name as contracts write it: capitalised words, which may be joined by small ones ("Donneur d’ordre", "Party A"). */
const name = String.raw`\p{Lu}${letters}(?:\s(?:d[’']|de\s|du\s|des\s)?\p{Lu}${letters}|\sd[’']\p{Ll}+){0,3}`
const article = String.raw`(?:(?:[Tt]he|[Ll]e|[Ll]a|[Ll]es|[Aa]u|[Aa]ux|[Dd]u|[Dd]es)\s|[LlDd][’'])`

/** Roles that contracts also write small, after an article: "l’acheteur", "the bank". */
const role =
  "acheteur|titulaire|attributaire|banque|op[ée]rateur|commune|association|[ée]tablissement|h[ôo]pital|clinique|[ée]cole|universit[ée]|minist[èe]re|mandante?|mandataire|d[ée]l[ée]gataire|d[ée]l[ée]gant|donneur d[’']ordre|ma[îi]tre d[’']ouvrage|soci[ée]t[ée]|entreprise|cabinet|agence|adh[ée]rente?|mutuelle|assureur|courtier|h[ée]bergeur|infog[ée]rant|[ée]diteur|int[ée]grateur|exploitant|mainteneur|collectivit[ée]|cliente?|prestataire|fournisseur|responsable|sous-traitante?|bank|hospital|school|university|ministry|council|company|contractor|consultant|operator|institution|insurer|broker|firm|clinic|purchaser|buyer|principal|agent|bureau|customer|vendor|supplier|provider|processor|controller|host"

/** A name within a sentence or after an article, where its capital says something, or a role after its article. */
const within = new RegExp(
  String.raw`(?:(?:(?<=[\p{Ll}\p{N},;)»”"]\s|\p{Ll}[’'])${article}?|(?<!\p{L})${article})(${name})|(?<!\p{L})${article}(${role})(?!\p{L}))`,
  'gu',
)
const isRole = new RegExp(`^(?:${role})$`, 'u')

const noNames = new Set(
  `the this each any all such no it that these if where when data personal services service dpa agreement party parties eu eea gdpr
   clause clauses section article annex schedule le la les ce cette ces il elle ils un une tout toute chaque rgpd name roles role obligations
   signatures signature audits processing transfers security annexe nom we us you our your nous vous authority supervisory commission
   affiliate affiliates contract contrat law union state member they he she those i european europe regulation reglement`.split(
    /\s+/,
  ),
)

const usable = (key: string) => key.length > 1 && !key.split(' ').some((word) => noNames.has(word))

/** Names stand so far from the beginning at most. */
const farthest = 200_000

/** A name that stands fewer times than this is no party's; once at least within a sentence or after an article. */
const fewest = 3

/** So many of the most frequent names are looked at, and so many places of each. */
const mostNames = 40
const mostMentions = 80

/** So many letters of a word are kept: what is left out are endings. */
const stemLength = 7

const stem = (word: string) => (/^\d/.test(word) ? '#' : word.slice(0, stemLength))

const articles = new Set(['the', 'le', 'la', 'les', 'l'])

/** Any name, and the end of a paragraph, as words. */
const anyName = '@'
const edge = '¶'

const namesIn = (text: string): string[] => {
  const counts = new Map<string, number>()
  for (const [, capital, small] of text.matchAll(within)) {
    const key = spokenName(capital ?? small ?? '')
    if (usable(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNames)
    .map(([key]) => key)
}

/** The words of a text, names as one word each, articles left out. */
const wordsWithNames = (text: string, names: readonly string[]): { word: string; name?: string }[] => {
  const byFirst = Map.groupBy(
    names.map((key) => key.split(' ')).sort((a, b) => b.length - a.length),
    ([first]) => first ?? '',
  )
  const raw = [...text.matchAll(/(?:sous|sub)-(?=traitan|process)\p{L}+|[\p{L}\p{N}]+|[¶.;:(),]/giu)].map(
    ([found]) => ({
      found,
      word: normalWord(found.replace('-', '')),
    }),
  )
  const words: { word: string; name?: string }[] = []
  for (let at = 0; at < raw.length; at++) {
    const { word = '', found = '' } = raw[at] ?? {}
    const named = (byFirst.get(word) ?? []).find((parts) => parts.every((part, i) => raw[at + i]?.word === part))
    if (named && (/^\p{Lu}/u.test(found) || isRole.test(found))) {
      words.push({ word: anyName, name: named.join(' ') })
      at += named.length - 1
    } else if (!articles.has(word)) words.push({ word: stem(word) })
  }
  return words
}

/** The names that a text uses often, each with what stands around it. */
export const mentionsIn = (blocks: readonly Block[]): Map<string, Mention[]> => {
  const text = blocks
    .map(({ text: own }) => own.replace(/[*_`|#]/g, ' '))
    .join(` ${edge} `)
    .slice(0, farthest)
  const words = wordsWithNames(text, namesIn(text))
  const found = new Map<string, Mention[]>()
  words.forEach(({ name: key }, at) => {
    if (key === undefined) return
    const own = found.get(key) ?? []
    found.set(key, own)
    if (own.length >= mostMentions) return
    const [second, first, next, after, third] = [-2, -1, 1, 2, 3].map((by) => words[at + by]?.word ?? edge)
    own.push([
      `${first} @`,
      `${second} _ @`,
      `${second} ${first} @`,
      `@ ${next}`,
      `@ _ ${after}`,
      `@ ${next} ${after}`,
      `@ _ _ ${third}`,
      `@ ${next} _ ${third}`,
      `${first} @ ${next}`,
    ])
  })
  return new Map([...found].filter(([, own]) => own.length >= fewest))
}
