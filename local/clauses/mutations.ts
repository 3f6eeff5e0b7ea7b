/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Change = (lines: readonly string[], random: () => number) => string[] | null

/** A provision, not a title. */
const long = (line: string) => line.length > 60 && /[.;:,]$|\band$|\bor$/.test(line)
const pick = (lines: readonly string[], random: () => number, suits: (line: string) => boolean): number | null => {
  const places = lines.flatMap((line, i) => (suits(line) ? [i] : []))
  return places.length === 0 ? null : (places[Math.floor(random() * places.length)] ?? null)
}
const at = (lines: readonly string[], i: number, line: string) => lines.map((old, j) => (i === j ? line : old))
/** Replaces one of the places where a word stands, chosen at random. */
const swap =
  (pattern: RegExp, by: string): Change =>
  (lines, random) => {
    const i = pick(lines, random, (line) => long(line) && pattern.test(line))
    if (i === null) return null
    const line = lines[i] ?? ''
    const places = [...line.matchAll(new RegExp(pattern.source, 'g'))]
    const place = places[Math.floor(random() * places.length)]
    if (!place) return null
    return at(lines, i, line.slice(0, place.index) + by + line.slice(place.index + place[0].length))
  }

/** Changes that take the Commission's approval away (clauses 2 and 5): each must be found. */
export const forbidden: Record<string, Change> = {
  'a sentence deleted': (lines, random) => {
    const i = pick(lines, random, (line) => /[.;]\s+[A-Z]\w+ \w+/.test(line.slice(60)))
    if (i === null) return null
    const sentences = (lines[i] ?? '').split(/(?<=[.;])\s+(?=[A-Z])/)
    const drop = 1 + Math.floor(random() * (sentences.length - 1))
    return (sentences[drop]?.length ?? 0) < 40 ? null : at(lines, i, sentences.filter((_, j) => j !== drop).join(' '))
  },
  'a paragraph deleted': (lines, random) => {
    const i = pick(lines, random, long)
    return i === null ? null : lines.filter((_, j) => j !== i)
  },
  'shall made may': swap(/\bshall\b/, 'may'),
  'may made shall': swap(/\bmay\b/, 'shall'),
  'not dropped': swap(/\bnot /, ''),
  'exporter and importer swapped': swap(/\bdata importer\b/, 'data exporter'),
  'a period changed': swap(/\bwithout undue delay\b/, 'within thirty days'),
  'a cross-reference changed': swap(/\bClause 1(\d)\b/, 'Clause 99'),
  'a reserve put in': swap(/\bshall\b/, 'shall, to the extent commercially reasonable,'),
  'two paragraphs exchanged': (lines, random) => {
    const i = pick(lines, random, long)
    const j = pick(lines, random, long)
    if (i === null || j === null || Math.abs(i - j) < 2) return null
    return lines.map((line, k) => (k === i ? (lines[j] ?? '') : k === j ? (lines[i] ?? '') : line))
  },
  'a term added that sets a clause aside': (lines, random) => {
    const i = pick(lines, random, long)
    return i === null
      ? null
      : [
          ...lines.slice(0, i),
          'Notwithstanding the foregoing, the liability of the data importer is limited to the fees paid.',
          ...lines.slice(i),
        ]
  },
}

const everywhere =
  (pattern: RegExp, by: string): Change =>
  (lines) =>
    lines.map((line) => line.replace(pattern, by))

/** What the parties may do, and what typing, printing and converting do to a text: none of it may raise an alarm. */
export const allowed: Record<string, Change> = {
  'nothing at all': (lines) => [...lines],
  ligatures: (lines) =>
    lines.map((line) => line.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ')),
  'straight quotes and plain dashes': (lines) => lines.map((line) => line.replace(/[‘’]/g, "'").replace(/[–—]/g, '-')),
  capitals: (lines) => lines.map((line) => line.toUpperCase()),
  'lines broken and words hyphenated': (lines) =>
    lines.flatMap((line) => line.replace(/(\w{5})(\w{4,})/g, '$1-\n$2').split('\n')),
  'double spaces': everywhere(/ /g, '  '),
  'paragraphs numbered otherwise': (lines) => lines.map((line, i) => line.replace(/^\([a-z]\) /, `${i + 1}. `)),
  'headings translated': (lines) =>
    lines.map((line) => (line.length < 60 && !/[.;:]$/.test(line) ? 'Titre traduit' : line)),
  'footnote marks kept': everywhere(/(beneficiary rights)(?= )/g, '$1 (8)'),
  'a page number between paragraphs': (lines, random) => {
    const i = pick(lines, random, long)
    return i === null ? null : [...lines.slice(0, i), 'Page 7 of 21', ...lines.slice(i)]
  },
  'a harmless term added': (lines, random) => {
    const i = pick(lines, random, (line) => /^Clause/.test(line))
    return i === null
      ? null
      : [
          ...lines.slice(0, i),
          'The parties keep a signed copy of these clauses at their registered offices and exchange it on request.',
          ...lines.slice(i),
        ]
  },
}
