import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import type { LabelledAnswer } from '#local/eval/answers.ts'
import { blind, labelledContracts } from '#local/eval/collections.ts'
import { readTable } from '#local/eval/labelled.ts'

/** Those of the half `later` were measured once before they were read, and are read now. */
export type Half = 'read' | 'unread'

/**
 * What the organisation's playbook and Mali's pack say of the blind contracts that are labelled for them, row by row. Duties that they
 * share with the GDPR are left out: those are measured there.
 */
export const playbookAnswers = async (half: Half): Promise<LabelledAnswer[]> => {
  const rows = readTable(new URL('labels-playbook.tsv', blind.at)).filter(
    (row) => (row.get('half') === 'unread') === (half === 'unread'),
  )
  const answers: LabelledAnswer[] = []
  for (const document of labelledContracts(blind)) {
    const labels = rows.filter((row) => row.get('id') === document.id)
    if (labels.length === 0) continue
    const bytes = readFileSync(document.file)
    const { findings } = await clauseReportOf(bytes, basename(document.file.pathname), ['policy', 'ml'])
    for (const { requirement, verdict: given, confidence, quote, like } of findings) {
      const label = labels.find((row) => row.get('requirement') === requirement)
      if (like !== null || label === undefined) continue
      const debatable = (label.get('note') ?? '').includes('debatable')
      answers.push({ document, requirement, debatable, expected: label.get('verdict') ?? '', given, confidence, quote })
    }
  }
  return answers
}

export const ofPlaybook = ({ requirement }: LabelledAnswer): boolean => requirement.startsWith('own-')
