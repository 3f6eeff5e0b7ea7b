import type { Language } from './language.ts'

type Wish = { tag: string; weight: number; place: number }

const wishesOf = (acceptLanguage: string): Wish[] =>
  acceptLanguage.split(',').map((part, place) => {
    const [range = '', ...parameters] = part.toLowerCase().split(';')
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
    const weight = q === undefined ? 1 : Math.min(Number(q.slice(2)) || 0, 1)
    return { tag: range.trim().split('-')[0] ?? '', weight, place }
  })

/** How much a language is wished for: by its own ranges, else by `*`; undefined where neither speaks of it. */
const wishFor = (wishes: Wish[], wanted: Language): Wish | undefined => {
  const named = wishes.filter(({ tag }) => tag === wanted)
  const ranges = named.length > 0 ? named : wishes.filter(({ tag }) => tag === '*')
  return ranges.reduce<Wish | undefined>((best, wish) => (best && best.weight >= wish.weight ? best : wish), undefined)
}

/**
 * The language to answer in, by RFC 9110 §12.5.4: the better-weighted of `fr` and `en` in Accept-Language, the first
 * named of two that weigh the same; `q=0` says "not this one". French where the header says nothing of either, since
 * the worked example is in Mali.
 */
export const preferredLanguage = (acceptLanguage: string | undefined): Language => {
  const wishes = wishesOf(acceptLanguage ?? '')
  const [fr, en] = [wishFor(wishes, 'fr'), wishFor(wishes, 'en')]
  if (en === undefined) return fr?.weight === 0 ? 'en' : 'fr'
  if (fr === undefined) return en.weight > 0 ? 'en' : 'fr'
  return en.weight > fr.weight || (en.weight === fr.weight && en.place < fr.place) ? 'en' : 'fr'
}
