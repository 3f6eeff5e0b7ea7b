import { type Phrase, parsePhrase } from '#domain/clauses/rules/pattern.ts'

/** Something that the second reader hears in a text: how its features call it, and where it stands. */
export type Heard = { name: string; phrase: Phrase }

const concept = (name: string): Phrase => parsePhrase(`{${name}}`)

/** The parties are one word each, by whatever names the contract calls them. */
export const parties: readonly Heard[] = [
  { name: '@customer', phrase: concept('ctrl') },
  { name: '@processor', phrase: concept('proc') },
  { name: '@sub', phrase: concept('sub') },
]

const named =
  'staff bound conf instr documented agreement process consent transfer safeguard place hosted measures safety-tool object change prior-consent engage same terms contract liable reserve data-rights assist forward breach notify soon dpia delete return choice ended audit allow report infringe suspend left-open scc taken-in only-an-option repealed-scc scc-annex filled by-link denies own-will unasked exception own-use kinds-of-data kinds-of-people data-example people-example left-to-customer what-for how-long lawful may'

/** The lawyer's words for one thing are one thing to the second reader too, in both languages. */
export const concepts: readonly Heard[] = named.split(' ').map((name) => ({ name: `{${name}}`, phrase: concept(name) }))

/** Concepts that turn the meaning of others in their sentence. */
export const turning: ReadonlySet<string> = new Set(
  'denies own-will unasked exception reserve own-use left-open may prior-consent consent choice object'
    .split(' ')
    .map((name) => `{${name}}`),
)

const words = (list: string) => list.split(' ')

/** Small words that turn what stands near them, by what they do. */
const turns: Readonly<Record<string, readonly string[]>> = {
  no: words('not no never neither nor none nothing nobody cannot ne pas aucun aucune jamais ni nul nulle rien non n'),
  without: words('without sans'),
  only: words('only solely exclusively save except unless until uniquement seulement exclusivement sauf hormis que qu'),
  may: words(
    'may can could might free freely entitled liberty peut peuvent pourra pourront libre librement loisible faculte droit',
  ),
  must: words('shall must will undertakes agrees obliged required doit doivent devra devront engage oblige tenu tenue'),
  despite: words(
    'notwithstanding despite however but nevertheless irrespective whatever disapplied overrides nonobstant toutefois cependant mais neanmoins derogation depit malgre contrairement deroge prevaut prevalent prevails prevail exception',
  ),
}

const byWord = new Map(Object.entries(turns).flatMap(([name, list]) => list.map((word) => [word, name] as const)))

/** What a small word does to its neighbours: it denies, allows, obliges, makes an exception or takes back. */
export const turnOf = (word: string): string | undefined => byWord.get(word)
