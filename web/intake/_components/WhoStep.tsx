import { Container, RadioGroup, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { actsFor, recipientRoles } from '#domain/facts/catalogues.ts'
import { CountrySelect } from '#web/components/select/CountrySelect.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { Exporter } from '#web/intake/_components/Exporter.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { RecipientName } from '#web/intake/_components/RecipientName.tsx'
import { asksActsFor, withCountry, withRole } from '#web/intake/_lib/answers.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'

/** Who sends, who receives, and what the recipient is to the exporter. */
export function WhoStep() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft, change } = useIntake()
  const { recipient } = draft
  return (
    <Container>
      <SpaceBetween size="l">
        <Exporter />
        <RecipientName />
        <Question pointer="/recipient/country" label={t('intake.fields.recipientCountry')}>
          <CountrySelect value={recipient.country} onChange={(country) => change((d) => withCountry(d, country))} />
        </Question>
        <Question pointer="/recipient/role" label={t('intake.fields.role')} term="role">
          <RadioGroup
            value={recipient.role}
            items={codesOfCatalogue(recipientRoles).map((code) => ({
              value: code,
              label: labelOf(recipientRoles, code, language),
            }))}
            onChange={({ detail }) => {
              const role = codesOfCatalogue(recipientRoles).find((code) => code === detail.value)
              if (role) change((d) => ({ ...d, recipient: withRole(d.recipient, role) }))
            }}
          />
        </Question>
        {asksActsFor(recipient) && (
          <Question
            pointer="/recipient/actsFor"
            label={t('intake.fields.actsFor')}
            help={t('intake.fields.actsForWhy')}
            term="actsFor"
          >
            <RadioGroup
              value={recipient.actsFor}
              items={codesOfCatalogue(actsFor).map((code) => ({
                value: code,
                label: labelOf(actsFor, code, language),
              }))}
              onChange={({ detail }) => {
                const forWhom = codesOfCatalogue(actsFor).find((code) => code === detail.value)
                if (forWhom) change((d) => ({ ...d, recipient: { ...d.recipient, actsFor: forWhom } }))
              }}
            />
          </Question>
        )}
      </SpaceBetween>
    </Container>
  )
}
