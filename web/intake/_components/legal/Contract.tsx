import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { ContractReading } from '#web/components/clauses/ContractReading.tsx'
import { DocumentUpload } from '#web/components/DocumentUpload.tsx'
import { WhyAsked } from '#web/intake/_components/legal/WhyAsked.tsx'
import { isAnswered } from '#web/intake/_lib/questions.ts'
import { isContractRead } from '#web/intake/_lib/use-draft-report.ts'
import { questionId } from '#web/intake/_lib/use-question-focus.ts'
import { whyAsked } from '#web/intake/_lib/why.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { faultAt } from '#web/lib/faults.ts'

/** The contract may always be given; where the law asks for one, that is said. It is read where its clauses matter. */
export function Contract() {
  const { t } = useTranslation()
  const { draft, change, shown, asking, onUploading } = useIntake()
  const isRead = isContractRead(draft)
  const why = whyAsked('/contract', { ...asking, isAnswered: isAnswered(draft, '/contract') })
  return (
    <div id={questionId('/contract')}>
      <SpaceBetween size="s">
        <DocumentUpload
          label={t('intake.fields.contract')}
          description={
            <>
              {t(isRead ? 'intake.fields.contractHelp' : 'intake.fields.contractKept')}
              {why?.is === 'law' && <WhyAsked why={why} />}
            </>
          }
          term="contract"
          because={why?.is === 'law' ? why.findings : []}
          value={draft.contract}
          fault={faultAt(shown, '/contract')}
          onRunning={onUploading}
          onChange={(contract) => change((d) => ({ ...d, contract }))}
        />
        {draft.contract && isRead && (
          <ContractReading document={draft.contract.id} tool={draft.tool ?? 'none'} exporter={draft.exporter.country} />
        )}
      </SpaceBetween>
    </div>
  )
}
