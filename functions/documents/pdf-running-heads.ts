import type { PdfLine } from '#functions/documents/pdf-lines.ts'

/** So many lines at the top and the foot of a page may be running heads and feet. */
const mostLines = 6

const shape = (line: PdfLine) => line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

const edgesOf = (lines: readonly PdfLine[]): Set<PdfLine> => {
  const byHeight = lines.filter(({ cells }) => cells === undefined).sort((a, b) => b.y - a.y)
  return new Set([...byHeight.slice(0, mostLines), ...byHeight.slice(-mostLines)])
}

const counted = (keys: Iterable<string>, counts: Map<string, number>) => {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/**
 * The pages without the running heads and feet: lines near the edge of a page that return, page numbers aside, on half of the pages, or at the
 * same height on a quarter of them, since left and right pages, chapters and annexes have their own.
 */
export const withoutRunningHeads = (pages: readonly PdfLine[][]): PdfLine[][] => {
  if (pages.length < 2) return pages.map((lines) => [...lines])
  const anywhere = new Map<string, number>()
  const there = new Map<string, number>()
  const place = (line: PdfLine) => `${Math.round(line.y)} ${shape(line)}`
  for (const edges of pages.map(edgesOf)) {
    counted(Array.from(edges, shape), anywhere)
    counted(Array.from(edges, place), there)
  }
  const returns = (line: PdfLine) =>
    (anywhere.get(shape(line)) ?? 0) >= Math.max(2, pages.length / 2) ||
    (there.get(place(line)) ?? 0) >= Math.max(2, pages.length / 4)
  return pages.map((lines) => {
    const edges = edgesOf(lines)
    return lines.filter((line) => !(edges.has(line) && returns(line)))
  })
}
