import { Box, Container, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { ContractReading } from '#web/components/clauses/ContractReading.tsx'
import { DocumentUpload } from '#web/components/DocumentUpload.tsx'
import { Sign } from '#web/components/Sign.tsx'
import { type AskedByLaw, LegalQuestion } from '#web/intake/_components/legal/LegalQuestion.tsx'
import { questionId } from '#web/intake/_lib/use-question-focus.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { faultAt } from '#web/lib/faults.ts'

/** What protects the data: what the law asks by the answers so far, the most telling first, and the contract. */
export function ProtectionStep() {
  const { t } = useTranslation()
  const { draft, change, shown, asking, onUploading } = useIntake()
  const legal = asking.shown.filter((pointer): pointer is AskedByLaw => pointer !== '/contract')
  return (
    <Container>
      <SpaceBetween size="l">
        {legal.map((pointer) => (
          <LegalQuestion key={pointer} pointer={pointer} />
        ))}
        {asking.asked === null && <Sign type="moving">{t('intake.why.waiting')}</Sign>}
        {asking.asked !== null && legal.length === 0 && <Box>{t('intake.why.none')}</Box>}
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
            <ContractReading
              document={draft.contract.id}
              tool={draft.tool ?? 'none'}
              exporter={draft.exporter.country}
            />
          )}
        </div>
      </SpaceBetween>
    </Container>
  )
}
