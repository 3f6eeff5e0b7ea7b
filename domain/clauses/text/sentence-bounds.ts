import type { TokenisedText } from './passage.ts'

/** For each word of a document, where its sentence begins and where it ends (not including). */
export const sentenceBounds = ({ tokens }: TokenisedText): { from: Int32Array; to: Int32Array } => {
  const from = new Int32Array(tokens.length)
  const to = new Int32Array(tokens.length)
  let begin = 0
  for (let at = 1; at <= tokens.length; at++) {
    const [token, first] = [tokens[at], tokens[begin]]
    if (token && token.sentence === first?.sentence && token.passage === first.passage) continue
    from.fill(begin, begin, at)
    to.fill(at, begin, at)
    begin = at
  }
  return { from, to }
}
