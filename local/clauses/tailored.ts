/** A signed copy of an official text, as lines: one module kept, the options chosen, the blanks filled, the footnotes gone. */
export const tailored = (
  official: string,
  choose: { module: 1 | 2 | 3 | 4; option9: 1 | 2; option17: 1 | 2; docking: boolean; redress: boolean },
): string[] => {
  const words = ['ONE', 'TWO', 'THREE', 'FOUR']
  const lines: string[] = []
  let clause = ''
  let modules: number[] = []
  let lastWasModule = false
  let variants = 0
  for (const raw of official.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '') continue
    const heading = /^clause\s+(\d{1,2})\b/i.exec(line)
    if (heading && line.length < 110 && !/[.;]$/.test(line)) {
      clause = heading[1] ?? ''
      modules = []
      variants = 0
      if (clause !== '7' || choose.docking) lines.push(line.replace(/ – Optional/, ''))
      continue
    }
    if (clause === '') continue
    if (/^APPENDIX/.test(line)) break
    const module = /^MODULE (ONE|TWO|THREE|FOUR)\b/.exec(line)?.[1]
    if (module) {
      const number = words.indexOf(module) + 1
      modules = lastWasModule ? [...modules, number] : [number]
      lastWasModule = true
      continue
    }
    lastWasModule = false
    if (clause === '18' && /^\(\d{1,2}\)\s/.test(line)) continue
    if (modules.length > 0 && !modules.includes(choose.module)) continue
    if (clause === '7' && !choose.docking) continue
    const option = /^(?:\([a-z]\) )?\[?OPTION( \d)?/.exec(line)
    if (option && clause === '9' && Number(option[1]) !== choose.option9) continue
    if (option && clause === '17' && Number(option[1]) !== choose.option17) continue
    if (option && clause === '11' && !choose.redress) continue
    if (clause === '13' && /^(?:\(a\) )?\[Where/.test(line) && ++variants > 1) continue
    lines.push(
      line
        .replace(/\[?OPTION(?: \d)?(?: \([^)]*\))?:(?: [A-Z ]{8,}(?= The))? /, '')
        .replace(/\[Where[^\]:]*:\]? /, '')
        .replace(/\s?\[For Modules? ([^:\]]+):\s*([^\]]*)\]/g, (_, named: string, text: string) =>
          named.toUpperCase().includes(words[choose.module - 1] ?? '') ? ` ${text}` : '',
        )
        .replace(/\[for Module[^\]]*\]/g, '')
        .replace(/\[Specify time period\]/g, '30 days')
        .replace(/\\*_+ \(specify [^)]*\)/g, 'Ireland')
        .replace(/\]$/, '')
        .replace(/\s\(\d{1,2}\)(?=[\s.,])/g, ''),
    )
  }
  return lines
}
