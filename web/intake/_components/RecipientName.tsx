import { Input } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useRead } from '#web/api/use-read.ts'
import { Question } from '#web/intake/_components/Question.tsx'
import { knownRecipients, recognised, withKnown } from '#web/intake/_lib/known-recipients.ts'
import { useIntake } from '#web/intake/intake-context.ts'

const listId = 'known-recipients'

/** Who receives the data: those asked for before are offered while one types, and bring along what is known of them. */
export function RecipientName() {
  const { t } = useTranslation()
  const { draft, change } = useIntake()
  const { name } = draft.recipient
  const { data } = useRead('listCases', { query: {} })
  const known = knownRecipients(data?.cases ?? [])
  return (
    <Question
      pointer="/recipient/name"
      label={t('intake.fields.recipientName')}
      help={t('intake.fields.recipientNameHelp')}
      {...(recognised(name, known) ? { constraint: t('intake.fields.recipientKnown') } : {})}
      term="recipient"
    >
      <Input
        value={name}
        nativeInputAttributes={{ list: listId }}
        onChange={({ detail }) => change((d) => ({ ...d, recipient: { ...d.recipient, name: detail.value } }))}
        // only once the name is finished: one may begin with another
        onBlur={() => change((d) => withKnown(d, known))}
      />
      <datalist id={listId}>
        {known.map(({ recipient }) => (
          <option key={recipient} value={recipient} />
        ))}
      </datalist>
    </Question>
  )
}
