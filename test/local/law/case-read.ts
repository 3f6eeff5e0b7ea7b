import { CaseFileError, caseOf } from '#local/law/case-file.ts'

/** The facts that a case file says. */
export const facts = (text: string) => caseOf('case.yaml', text, 'en').facts

/** Why a case file is not read; `read` where it is. */
export const refusal = (text: string, language: 'fr' | 'en' = 'en'): string => {
  try {
    caseOf('case.yaml', text, language)
  } catch (error) {
    if (error instanceof CaseFileError) return error.message
    throw error
  }
  return 'read'
}
