/** One sentence of the official clauses, or one of their titles, with the places that the parties fill in cut out. */
export type OfficialUnit = {
  kind: 'text' | 'label'
  /** "8" or "8.1" */
  clause: string
  /** "(a)", "(a)(ii)" or "" */
  paragraph: string
  /** modules that the sentence belongs to; empty for all */
  modules: number[]
  /** the choice that the sentence is part of, and which of its answers it is; null for what is not chosen */
  choice: { id: string; answer: number; among: number } | null
  /** the stretches of text between the blanks */
  parts: string[]
  /** whether something must be written between the parts (`fill`), or may (`may`) */
  blanks: ('fill' | 'may')[]
}

const numbers: Record<string, number> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4 }
const clauseLine = /^clause\s+(\d{1,2})\b[ .–-]*(.*)$/i
const moduleLine = /^MODULE (ONE|TWO|THREE|FOUR)\b/
const sectionLine = /^(?:SECTION|TITRE)\s+[IVX]+/
const subsection = /^(\d{1,2}\.\d{1,2})\.?\s+(\S.{2,80})$/
const enumerator = /^(?:\(([a-z]|[ivx]{1,4}|\d{1,2})\)|([a-z]|[ivx]{1,4}|\d{1,2})\))\s+/
const endOfClauses = /^(?:APPENDIX|ANNEX(?:E)? I\b|ANNEXE I\b|APPENDICE)/
const instruction = /\[(?:choose|choisir)[^\]]*\]/gi

/** A blank that must be filled, and a bracket that may stay, go or be answered. */
const fill = /\[(?:Specify|specify|préciser|insérer|insert)[^\]]*\]|\\*_+\s*\((?:specify|préciser)[^)]*\)|\.{4,}|…{2,}/g
const may = /\[[^\]]{1,160}\]/g

const cut = (sentence: string): Pick<OfficialUnit, 'parts' | 'blanks'> => {
  const blanks: ('fill' | 'may')[] = []
  const marked = sentence
    .replace(instruction, '')
    .replace(fill, () => '\ue000')
    .replace(may, () => '\ue001')
  for (const mark of marked.match(/[\ue000\ue001]/g) ?? []) blanks.push(mark === '\ue000' ? 'fill' : 'may')
  return { parts: marked.split(/[\ue000\ue001]/), blanks }
}

/** Sentences, with what is too short to stand alone put to the one before. */
const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const raw of text.split(/(?<=[.;:])\s+(?=[\p{Lu}[«“‘(])/u)) {
    // the mark of a footnote to the sentence before
    const piece = raw.replace(/^\(\d{1,2}\)\s+/, '')
    const last = sentences.at(-1)
    if (piece.replace(/[^\p{L}]/gu, '').length >= 30 || last === undefined) sentences.push(piece)
    else sentences[sentences.length - 1] = `${last} ${piece}`
  }
  return sentences.filter((sentence) => /\p{L}/u.test(sentence))
}

/** The option that a paragraph opens with: its number, its title in capitals, and the rest. */
const optionOf = (text: string): { answer: number; title: string; rest: string } | null => {
  const found =
    /^\[?OPTION(?: (\d))?(?: \([^)]*\))?\s*:\s*((?:[\p{Lu}’' -]{8,}?(?=\s+\p{Lu}?\p{Ll}|\s*:))?)\s*:?\s*(.*?)\]?$/su.exec(
      text,
    )
  return found ? { answer: Number(found[1] ?? 1), title: found[2] ?? '', rest: found[3] ?? '' } : null
}

/**
 * The sentences of an official text of standard clauses, as the Official Journal prints them: "Clause 8", "MODULE TWO: …", "8.1 …",
 * "(a) …", "[OPTION 1: …]". Recitals before Clause 1, footnotes and annexes are left out.
 */
export const officialUnits = (text: string): OfficialUnit[] => {
  const units: OfficialUnit[] = []
  let clause = ''
  let sub = ''
  let paragraph = ''
  let modules: number[] = []
  let lastWasModule = false
  let optional = false
  let titleNext = false
  const push = (
    kind: OfficialUnit['kind'],
    sentence: string,
    choice: OfficialUnit['choice'] = null,
    only?: number[],
  ) => {
    const where = { clause: sub || clause, paragraph, modules: only ?? [...modules] }
    const whole = optional && kind === 'text' ? { id: clause, answer: 1, among: 1 } : choice
    units.push({ kind, ...where, choice: whole, ...cut(sentence) })
  }
  const pushSentences = (body: string, choice: OfficialUnit['choice'] = null) => {
    // "[For Modules One, Two and Three: …]" holds whole sentences of those modules
    const pieces = body.split(/\[For Modules? ([^:\]]+):\s*([^\]]*)\]/)
    for (let i = 0; i < pieces.length; i += 3) {
      for (const sentence of sentencesOf(pieces[i] ?? '')) push('text', sentence, choice)
      const named = (pieces[i + 1] ?? '').match(/One|Two|Three|Four/g)?.map((word) => numbers[word.toUpperCase()] ?? 0)
      if (named) for (const sentence of sentencesOf(pieces[i + 2] ?? '')) push('text', sentence, choice, named)
    }
  }
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '') continue
    const heading = clauseLine.exec(line)
    if (heading && line.length < 110 && !/[.;]$/.test(line)) {
      clause = heading[1] ?? ''
      sub = ''
      paragraph = ''
      modules = []
      optional = /option/i.test(heading[2] ?? '') || /facultati/i.test(heading[2] ?? '')
      const title = (heading[2] ?? '').replace(/optional|facultatif|facultative|optionnelle/gi, '').trim()
      titleNext = title === ''
      if (title !== '') push('label', title)
    } else if (clause === '') continue
    else if (endOfClauses.test(line)) break
    else if (sectionLine.test(line)) push('label', line)
    else if (moduleLine.test(line)) {
      const number = numbers[moduleLine.exec(line)?.[1] ?? ''] ?? 0
      modules = lastWasModule ? [...modules, number] : [number]
      paragraph = ''
      if (!lastWasModule) sub = ''
      push('label', line)
      lastWasModule = true
      continue
    } else if (titleNext) {
      titleNext = false
      push('label', line)
    } else if (/^\(\d{1,2}\)\s/.test(line) && clause === '18') continue
    else if (subsection.test(line) && !/[.;:]$/.test(line)) {
      sub = subsection.exec(line)?.[1] ?? ''
      paragraph = ''
      push('label', subsection.exec(line)?.[2] ?? '')
    } else {
      const mark = enumerator.exec(line)
      if (mark) paragraph = `(${mark[1] ?? mark[2] ?? ''})`
      const body = line.slice(mark?.[0].length ?? 0)
      const option = optionOf(body)
      const variant = /^\[(Where[^\]]*:|Lorsque[^\]]*:)\]\s*(.*)$/.exec(body)
      if (!mark && line.length < 60 && !/[.;:\]]$/.test(line)) push('label', line)
      else if (option) {
        if (option.title.trim() !== '') push('label', option.title)
        pushSentences(option.rest, {
          id: choiceId(clause, paragraph),
          answer: option.answer,
          among: body.includes('OPTION:') ? 1 : 2,
        })
      } else if (variant) {
        const before = units
          .filter(({ choice }) => choice?.id === choiceId(clause, paragraph))
          .map(({ choice }) => choice?.answer ?? 0)
        const answer = Math.max(0, ...before) + 1
        push('label', variant[1] ?? '')
        pushSentences(variant[2] ?? '', { id: choiceId(clause, paragraph), answer, among: 3 })
      } else pushSentences(body)
    }
    lastWasModule = false
  }
  return units
}

const choiceId = (clause: string, paragraph: string) => `${clause}${paragraph}`
