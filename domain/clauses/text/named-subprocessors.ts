import { spokenName } from './spoken-name.ts'

const third =
  'third part|sub-?contract|sub-?processor|another processor|other processor|other compan|engage[ds]? by|tiers|sous-traitants? ult|autres? sous-traitant|second rang|fait appel|recour'
const meaning = new RegExp(
  String.raw`["“«]\s?([^"”»]{2,40}?)\s?["”»]\s*(?:means?|refers? to|d[ée]signe(?:nt)?|:)\s?[^.;]{0,90}(?:${third})`,
  'giu',
)
const afterwards = new RegExp(
  String.raw`(?:${third})[^.;()]{0,80}\([^()"“«]{0,20}["“«]\s?([^"”»]{2,40}?)\s?["”»]\s?\)`,
  'giu',
)

/** Definitions stand so far from the beginning at most. */
const within = 60_000

/** The names that a contract gives by definition to those whom the processor engages. */
export const namedSubprocessors = (text: string): string[] => {
  const names = new Set<string>()
  for (const pattern of [meaning, afterwards])
    for (const [, alias = ''] of text.slice(0, within).matchAll(pattern)) names.add(spokenName(alias))
  return [...names]
}
