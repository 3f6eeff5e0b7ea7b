import { type actsFor, type recipientRoles, transferTools } from '#domain/facts/catalogues.ts'
import type { Bilingual } from '#domain/words/language.ts'
import { askedTools } from '#local/law/case-asked-tools.ts'
import { reader } from '#local/law/case-dictionary.ts'
import { askedSentence, type Reading, sentence } from '#local/law/case-refusal.ts'
import { stemOf } from '#local/law/case-spelling.ts'
import { anyCommissionClauses, toolWords } from '#local/law/case-tool-words.ts'

type Module = { role: keyof typeof recipientRoles; actsFor: keyof typeof actsFor }

/** A tool as one word says it: clauses of the Commission may leave their edition open, or name a module. */
export type ToolWord = { code: string; open: boolean; module?: Module }

/** The modules of the clauses of 2021, by the words for their number: to whom each of them is made. */
const modules: readonly (Module & { numbers: readonly string[] })[] = [
  { numbers: ['1', 'one', 'un', 'i'], role: 'partner', actsFor: 'itself' },
  { numbers: ['2', 'two', 'deux', 'ii'], role: 'processor', actsFor: 'exporter' },
  { numbers: ['3', 'three', 'trois', 'iii'], role: 'subprocessor', actsFor: 'exporter' },
  { numbers: ['4', 'four', 'quatre', 'iv'], role: 'instructing-controller', actsFor: 'itself' },
]
const withModule =
  /^(.*?)[\s,(–-]*\b(?:module|mod\.?|m)[\s-]*(\d|i{1,3}|iv|one|two|three|four|un|deux|trois|quatre)\)?$/iu

const label = (code: string, language: 'fr' | 'en'): string => {
  const labels: Readonly<Record<string, Bilingual>> = transferTools
  return labels[code]?.[language] ?? code
}
const named = reader(transferTools, { means: toolWords, asked: askedTools })
const editionLeftOpen = new Set(anyCommissionClauses.map(stemOf))

const noModules = {
  fr: 'n’existe pas : seules les clauses de 2021 (scc-2021-914) ont des modules',
  en: 'does not exist: only the clauses of 2021 (scc-2021-914) have modules',
}

const withoutModule = (word: string): Reading => {
  if (editionLeftOpen.has(stemOf(word))) return { value: { code: 'scc-2021-914', open: true } satisfies ToolWord }
  const read = named(word)
  return 'says' in read ? read : { value: { code: String(read.value), open: false } satisfies ToolWord }
}

export const isTool = (value: unknown): value is ToolWord =>
  typeof value === 'object' && value !== null && 'code' in value && 'open' in value

/** Reads a transfer tool; which edition of the Commission’s clauses is meant is settled by `settled`. */
export const toolOf = (written: string): Reading => {
  const [, before = '', number = ''] = withModule.exec(written.trim()) ?? []
  const found = modules.find(({ numbers }) => numbers.includes(number.toLowerCase()))
  if (found === undefined) return withoutModule(written)
  const { role, actsFor } = found
  const read = withoutModule(before || 'SCC')
  if (!('value' in read && isTool(read.value))) return read
  const { code } = read.value
  return code === 'scc-2021-914' || code === 'uk-addendum'
    ? { value: { code, open: false, module: { role, actsFor } } satisfies ToolWord }
    : sentence(written, noModules)
}

const lastDayOfTheOldClauses = '2021-09-26'
const firstDayOfTheNewClauses = '2021-06-27'
const editions = ['scc-2021-914', 'scc-2010-87', 'scc-2001-497'] as const
const bothThen = {
  fr: 'ne dit pas quelle édition, et le jour de signature et le rôle ne le disent pas non plus',
  en: 'does not say which edition, and neither do the day of signature and the role',
}

type Around = { role: unknown; actsFor: unknown; signedOn: unknown }

/** The edition of the Commission’s clauses that a day of signature and a role leave possible; none where several are. */
const editionOf = ({ role, actsFor, signedOn }: Around): string | undefined => {
  if (typeof signedOn !== 'string' || signedOn > lastDayOfTheOldClauses) return 'scc-2021-914'
  const forExporter = role === 'group-company' ? actsFor : (role ?? actsFor)
  if (signedOn >= firstDayOfTheNewClauses || forExporter === undefined) return undefined
  return ['exporter', 'processor', 'subprocessor'].includes(String(forExporter)) ? 'scc-2010-87' : 'scc-2001-497'
}

/**
 * What a tool comes to beside the other facts: its code, and whom the module says the recipient to be where the file does
 * not. Refused where the edition stays open, or where the module and the role do not go together.
 */
export const settled = (
  { code, open, module }: ToolWord,
  written: string,
  around: Around,
): { tool: string; recipient: Partial<Module> } | { says: Bilingual } => {
  if (open) {
    const tool = editionOf(around)
    return tool === undefined
      ? askedSentence(written, { words: [], choose: editions, note: bothThen }, label)
      : { tool, recipient: {} }
  }
  if (module === undefined) return { tool: code, recipient: {} }
  const { role = module.role, actsFor = module.actsFor } = around
  const fits =
    role === module.role || role === 'group-company' || (role === 'public-authority' && module.role === 'partner')
  if (!fits || actsFor !== module.actsFor) {
    const other = String(fits ? actsFor : role)
    return sentence(written, {
      fr: `ne va pas avec le destinataire : ce module est fait pour ${module.role}, et le fichier dit ${other}`,
      en: `does not go with the recipient: this module is made for ${module.role}, and the file says ${other}`,
    })
  }
  return {
    tool: code,
    recipient: {
      ...(around.role === undefined ? { role: module.role } : {}),
      ...(role === 'group-company' && around.actsFor === undefined ? { actsFor: module.actsFor } : {}),
    },
  }
}
