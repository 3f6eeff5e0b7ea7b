import { Container, Input, RadioGroup, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { actsFor, certifiedScopes, recipientRoles } from '#domain/catalogues.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { CodesSelect } from '#web/intake/_components/CodesSelect.tsx'
import { CountrySelect } from '#web/intake/_components/CountrySelect.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { YesNoUnknown } from '#web/intake/_components/YesNoUnknown.tsx'
import { asksActsFor, asksCertifiedFor, asksSelfCertified, withCountry, withRole } from '#web/intake/_lib/answers.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'

/** Who sends, who receives, and what the recipient is to the exporter. */
export function WhoStep() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft, change } = useIntake()
  const { exporter, recipient } = draft
  return (
    <Container>
      <SpaceBetween size="l">
        <Question pointer="/exporter/name" label={t('intake.fields.exporterName')} term="exporter">
          <Input
            value={exporter.name}
            onChange={({ detail }) => change((d) => ({ ...d, exporter: { ...d.exporter, name: detail.value } }))}
          />
        </Question>
        <Question pointer="/exporter/country" label={t('intake.fields.exporterCountry')}>
          <CountrySelect
            value={exporter.country}
            onChange={(country) => change((d) => ({ ...d, exporter: { ...d.exporter, country } }))}
          />
        </Question>
        <Question
          pointer="/recipient/name"
          label={t('intake.fields.recipientName')}
          help={t('intake.fields.recipientNameHelp')}
          term="recipient"
        >
          <Input
            value={recipient.name}
            onChange={({ detail }) => change((d) => ({ ...d, recipient: { ...d.recipient, name: detail.value } }))}
          />
        </Question>
        <Question pointer="/recipient/country" label={t('intake.fields.recipientCountry')}>
          <CountrySelect
            value={recipient.country}
            onChange={(country) => change((d) => ({ ...d, recipient: withCountry(d.recipient, country) }))}
          />
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
        {asksSelfCertified(recipient) && <SelfCertified />}
      </SpaceBetween>
    </Container>
  )
}

function SelfCertified() {
  const { t } = useTranslation()
  const { draft, change } = useIntake()
  const { recipient } = draft
  const set = (answer: Partial<typeof recipient>) => change((d) => ({ ...d, recipient: { ...d.recipient, ...answer } }))
  return (
    <>
      <Question
        pointer="/recipient/selfCertified"
        label={t('intake.fields.selfCertified')}
        help={t('intake.fields.selfCertifiedWhy')}
        term="selfCertified"
      >
        <YesNoUnknown value={recipient.selfCertified} onChange={(selfCertified) => set({ selfCertified })} />
      </Question>
      {asksCertifiedFor(recipient) && (
        <Question pointer="/recipient/certifiedFor" label={t('intake.fields.certifiedFor')} optional>
          <CodesSelect
            catalogue={certifiedScopes}
            values={recipient.certifiedFor}
            onChange={(certifiedFor) => set({ certifiedFor })}
          />
        </Question>
      )}
    </>
  )
}
