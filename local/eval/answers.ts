import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ClauseRegime } from '#domain/clauses/rules/packs.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import type { Labelled } from '#local/eval/labelled.ts'
import type { Answer } from '#local/eval/measure.ts'

export type LabelledAnswer = Answer & {
  document: Labelled
  requirement: string
  debatable: boolean
  quote: string | null
}
export type Checked = { document: Labelled; report: ClauseReport; answers: LabelledAnswer[] }

/** What the clause check says of a labelled contract, row by row, under one law or several. */
export const check = async (document: Labelled, regimes: readonly ClauseRegime[] = ['eu-gdpr']): Promise<Checked> => {
  const report = await clauseReportOf(readFileSync(document.file), basename(document.file.pathname), regimes)
  const answers = document.labels.map(({ requirement, verdict, debatable }) => {
    const finding = report.findings.find((found) => found.requirement === requirement)
    return {
      document,
      requirement,
      debatable,
      expected: verdict,
      given: finding?.verdict ?? 'read-yourself',
      confidence: finding?.confidence ?? 0,
      quote: finding?.quote ?? null,
    }
  })
  return { document, report, answers }
}

/** Whether a document is a processing agreement by its label, and not one of the other papers. */
export const isAgreement = ({ type }: Labelled): boolean => !type.startsWith('negative')
