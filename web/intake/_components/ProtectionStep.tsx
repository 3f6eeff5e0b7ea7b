import { Container, Select, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { securityMeasures, transferTools } from '#domain/catalogues.ts'
import { DocumentUpload } from '#web/components/DocumentUpload.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { CodesSelect } from '#web/intake/_components/CodesSelect.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { goesAbroad } from '#web/intake/_lib/answers.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { faultAt } from '#web/lib/faults.ts'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'

/** What protects the data: a transfer tool where it goes abroad, the contract, the measures. */
export function ProtectionStep() {
  const { t } = useTranslation()
  const { draft, change, shown, onUploading } = useIntake()
  return (
    <Container>
      <SpaceBetween size="l">
        {goesAbroad(draft) === true && <ToolQuestion />}
        <DocumentUpload
          label={t('intake.fields.contract')}
          description={t('intake.fields.contractHelp')}
          term="contract"
          value={draft.contract}
          fault={faultAt(shown, '/contract')}
          onRunning={onUploading}
          onChange={(contract) => change((d) => ({ ...d, contract }))}
        />
        <Question
          pointer="/securityMeasures"
          label={t('intake.fields.securityMeasures')}
          help={t('intake.fields.measuresHelp')}
          term="measures"
          optional
        >
          <CodesSelect
            catalogue={securityMeasures}
            values={draft.securityMeasures}
            onChange={(codes) => change((d) => ({ ...d, securityMeasures: codes }))}
          />
        </Question>
      </SpaceBetween>
    </Container>
  )
}

function ToolQuestion() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft, change } = useIntake()
  const options = codesOfCatalogue(transferTools).map((code) => ({
    value: code,
    label: labelOf(transferTools, code, language),
  }))
  return (
    <Question pointer="/tool" label={t('intake.fields.tool')} help={t('intake.fields.toolWhy')} term="tool">
      <Select
        selectedOption={options.find(({ value }) => value === draft.tool) ?? null}
        options={options}
        onChange={({ detail }) => {
          const tool = options.find(({ value }) => value === detail.selectedOption.value)?.value
          if (tool) change((d) => ({ ...d, tool }))
        }}
      />
    </Question>
  )
}
