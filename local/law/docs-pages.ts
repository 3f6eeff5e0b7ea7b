import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import type { PackData, Rule } from '#domain/law/pack/pack.ts'
import { root } from '#local/law/pack-files.ts'

const folder = join(root, 'docs', 'law')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const link = (source: Rule['source']): string => {
  if (source === 'none') return 'no source read'
  if (typeof source !== 'string')
    return source.url === undefined ? cell(source.en) : `${cell(source.en)} <${source.url}>`
  return source.startsWith('http') ? `<${source}>` : cell(source)
}

const span = ({ valid }: { valid: { from: string; to?: string | undefined } }): string =>
  `${valid.from} → ${valid.to ?? '…'}`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---').join('|')}|`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        '',
      ]

/** One regime on a page: its rules with sources and verification, its statuses, tools and formalities. */
export const regimePage = (pack: PackData): string =>
  [
    `# ${pack.name.en}`,
    '',
    `*${pack.name.fr}.* Version ${pack.version}. Generated from \`law/${pack.regime}/\`; change the law there.`,
    ...(pack.note === undefined ? [] : ['', pack.note.en, '', `*${pack.note.fr}*`]),
    '',
    '## Rules',
    '',
    ...table(
      ['rule', 'what', 'effect', 'citation', 'law from → to', 'verification', 'source'],
      pack.rules.map((rule) => [
        rule.id,
        `${rule.title.en} / ${rule.title.fr}`,
        rule.effect,
        citedAs(pack.instruments, rule, 'en'),
        span(rule),
        rule.verification,
        link(rule.source),
      ]),
    ),
    ...(pack.statuses.length === 0 ? [] : ['## Countries and organisations', '']),
    ...table(
      ['status', 'who', 'decision', 'citation', 'law from → to', 'conditions', 'verification'],
      pack.statuses.map((status) => [
        status.id,
        status.name.en,
        status.decision,
        citedAs(pack.instruments, status, 'en'),
        span(status),
        status.conditions.map(({ message }) => message.en).join(' '),
        status.verification,
      ]),
    ),
    ...(pack.tools.length === 0 ? [] : ['## Transfer tools', '']),
    ...table(
      ['tool', 'code', 'citation', 'law from → to', 'where', 'verification'],
      pack.tools.map((tool) => [
        tool.name.en,
        tool.tool,
        citedAs(pack.instruments, tool, 'en'),
        span(tool),
        tool.message?.en ?? (tool.when === undefined ? '' : `\`${tool.when}\``),
        tool.verification,
      ]),
    ),
    ...(pack.formalities.length === 0 ? [] : ['## Formalities', '']),
    ...table(
      ['formality', 'authority', 'kind', 'answer', 'silence', 'citation'],
      pack.formalities.map((formality) => [
        formality.name.en,
        formality.authority,
        formality.kind,
        formality.answerDays === undefined
          ? formality.sessions
            ? 'in session'
            : 'not known'
          : `${formality.answerDays} days`,
        formality.silence,
        citedAs(pack.instruments, formality, 'en'),
      ]),
    ),
  ].join('\n')

/** Writes a page per regime and removes those of regimes that are gone. Returns how many were written. */
export const writeRegimePages = (packs: readonly PackData[]): number => {
  mkdirSync(folder, { recursive: true })
  const names = new Set(packs.map(({ regime }) => `${regime}.md`))
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name))
  for (const pack of packs) writeFileSync(join(folder, `${pack.regime}.md`), regimePage(pack))
  return packs.length
}
