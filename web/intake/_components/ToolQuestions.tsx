import { Select, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { evidence, transferTools } from '#domain/catalogues.ts'
import { DayInput } from '#web/components/DayInput.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { CodesSelect } from '#web/intake/_components/CodesSelect.tsx'
import { CountriesSelect } from '#web/intake/_components/CountrySelect.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { YesNoUnknown } from '#web/intake/_components/YesNoUnknown.tsx'
import { asksOccasional, asksSignedOn } from '#web/intake/_lib/answers.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'
import { today } from '#web/lib/today.ts'

/** Asked only of a transfer that goes abroad: what it leans on, and what the file holds to show it. */
export function ToolQuestions() {
  const { t } = useTranslation()
  const { draft, change } = useIntake()
  return (
    <SpaceBetween size="l">
      <ToolQuestion />
      {asksSignedOn(draft) && (
        <Question
          pointer="/toolSignedOn"
          label={t('intake.fields.toolSignedOn')}
          help={t('intake.fields.toolSignedOnWhy')}
          optional
        >
          <DayInput
            value={draft.toolSignedOn}
            max={today()}
            onChange={(toolSignedOn) => change((d) => ({ ...d, toolSignedOn }))}
          />
        </Question>
      )}
      {asksOccasional(draft) && (
        <Question
          pointer="/occasional"
          label={t('intake.fields.occasional')}
          help={t('intake.fields.occasionalWhy')}
          optional
        >
          <YesNoUnknown value={draft.occasional} onChange={(occasional) => change((d) => ({ ...d, occasional }))} />
        </Question>
      )}
      <Question pointer="/evidence" label={t('intake.fields.evidence')} help={t('intake.fields.evidenceHelp')} optional>
        <CodesSelect
          catalogue={evidence}
          values={draft.evidence}
          onChange={(codes) => change((d) => ({ ...d, evidence: codes }))}
        />
      </Question>
      <Question
        pointer="/authorisedBy"
        label={t('intake.fields.authorisedBy')}
        help={t('intake.fields.authorisedByHelp')}
        term="authorisation"
        optional
      >
        <CountriesSelect
          values={draft.authorisedBy}
          onChange={(codes) => change((d) => ({ ...d, authorisedBy: codes }))}
        />
      </Question>
    </SpaceBetween>
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
        filteringType="auto"
        filteringPlaceholder={t('intake.search')}
        filteringAriaLabel={t('intake.search')}
        onChange={({ detail }) => {
          const tool = options.find(({ value }) => value === detail.selectedOption.value)?.value
          if (tool) change((d) => ({ ...d, tool }))
        }}
      />
    </Question>
  )
}
