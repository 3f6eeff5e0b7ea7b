const joining = new Set(['and', 'et', 'the'])
const small = new Set(['d', 'de', 'du', 'des', 'l', 'le', 'la', 'les', 'of'])
const articles = new Set(['le', 'la', 'les', 'l'])
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }
const saints: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' }

const tokensOf = (word: string): string[] => {
  const tokens = word
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '' && !joining.has(token))
  const [first = '', ...rest] = tokens
  return rest.length > 0 && articles.has(first) ? rest : tokens
}

/** The words that something written is made of, but for articles and “and”. */
export const wordsOf = (written: string): readonly string[] => tokensOf(written)

/**
 * A word as it is compared with others: capitals, accents, hyphens, apostrophes, spaces, a leading article and “and” do not
 * count, so that `Côte d’Ivoire`, `COTE D IVOIRE` and `cote-d'ivoire` are one, and so are `remoteAccess` and `remote_access`.
 */
export const keyOf = (word: string): string =>
  tokensOf(word)
    .map((token, _, all) => (all.length > 1 ? (saints[token] ?? token) : token))
    .join('')

/**
 * The same for the codes of a catalogue, where neither the plural nor small words count either: `customer` and `customers`
 * are one, and so are `décision d’adéquation` and `decision-adequation`.
 */
export const stemOf = (word: string): string =>
  tokensOf(word)
    .filter((token, _, all) => all.length === 1 || !small.has(token))
    .map((token) => (token.length > 3 ? token.replace(/s$/, '') : token))
    .join('')
