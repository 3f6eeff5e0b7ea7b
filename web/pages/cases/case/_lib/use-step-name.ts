import { useTranslation } from 'react-i18next'

/** The steps at which a case can stop, by their names in the workflows. */
const known = [
  'Load the case',
  'Screen',
  'Assess the safeguards',
  'Check the clauses',
  'Recommend',
  'Clear by itself',
  'Ask for a decision',
  'Ask for the authorisation',
  'Remind',
  'Confirm the record',
  'Notify',
  'sweep',
] as const

/** What a step of a workflow is called for a reader; its own name where a newer workflow has one that this page does not know. */
export const useStepName = (): ((step: string) => string) => {
  const { t } = useTranslation()
  return (step) => {
    const name = known.find((one) => one === step)
    return name === undefined ? step : t(`cases.resume.steps.${name}`)
  }
}
