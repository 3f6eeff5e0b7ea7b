import { Container, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { securityMeasures } from '#domain/catalogues.ts'
import { ContractReading } from '#web/components/clauses/ContractReading.tsx'
import { DocumentUpload } from '#web/components/DocumentUpload.tsx'
import { CodesSelect } from '#web/intake/_components/CodesSelect.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { ToolQuestions } from '#web/intake/_components/ToolQuestions.tsx'
import { goesAbroad } from '#web/intake/_lib/answers.ts'
import { questionId } from '#web/intake/_lib/use-question-focus.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { faultAt } from '#web/lib/faults.ts'

/** What protects the data: a transfer tool where it goes abroad, the contract, the measures. */
export function ProtectionStep() {
  const { t } = useTranslation()
  const { draft, change, shown, onUploading } = useIntake()
  return (
    <Container>
      <SpaceBetween size="l">
        {goesAbroad(draft) === true && <ToolQuestions />}
        <div id={questionId('/contract')}>
          <DocumentUpload
            label={t('intake.fields.contract')}
            description={t('intake.fields.contractHelp')}
            term="contract"
            value={draft.contract}
            fault={faultAt(shown, '/contract')}
            onRunning={onUploading}
            onChange={(contract) => change((d) => ({ ...d, contract }))}
          />
          {draft.contract && draft.recipient.actsFor === 'exporter' && (
            <ContractReading document={draft.contract.id} tool={draft.tool} />
          )}
        </div>
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
