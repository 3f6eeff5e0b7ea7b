import { Alert, Box, Button } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { codeOf, isFinal, ProblemError } from '#web/api/errors.ts'

const own = ['no-answer', 'internal', 'forbidden', 'not-found', 'unauthenticated'] as const
type OwnCode = (typeof own)[number]
const isOwn = (code: string): code is OwnCode => own.some((known) => known === code)

/** The sentences of an error: the server's own where it gave some, else the page's. */
const useSentences = (error: unknown) => {
  const { t } = useTranslation()
  const code = codeOf(error)
  const problem = error instanceof ProblemError ? error.problem : null
  const fallback = isOwn(code) ? code : 'internal'
  return {
    title: problem?.title || t(`components.errors.${fallback}.title`),
    todo: problem?.detail || t(`components.errors.${fallback}.todo`),
    number: problem?.instance.replace('urn:request:', '') ?? '',
  }
}

/** Something did not work: what, what was kept, what to do, and the number to quote. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  const { title, todo, number } = useSentences(error)
  const again = retry !== undefined && !isFinal(error)
  return (
    <Alert
      type={isFinal(error) ? 'warning' : 'error'}
      header={title}
      {...(again ? { action: <Button onClick={retry}>{t('components.retry')}</Button> } : {})}
    >
      {todo}
      {number !== '' && (
        <Box variant="small" display="block">
          {t('components.number', { number })}
        </Box>
      )}
    </Alert>
  )
}
