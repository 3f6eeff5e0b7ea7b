import { Box, Button, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { CaseFile } from '#api/resources.ts'
import { Failure } from '#web/components/Failure.tsx'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatSize } from '#web/lib/format.ts'
import { contractPath } from '#web/pages/cases/case/_lib/contract-path.ts'
import { type CaseDocument, documentsOf } from '#web/pages/cases/case/_lib/documents-of.ts'
import { useOriginal } from '#web/pages/cases/case/_lib/use-original.ts'

/** The documents of a case, to be opened by a link that is good for minutes. */
export function DocumentsPart({ file }: { file: CaseFile }) {
  const { t } = useTranslation()
  const documents = documentsOf(file)
  return (
    <Part
      title={t('cases.documents.title')}
      footer={
        <Button variant="inline-link" onClick={() => print()}>
          {t('cases.documents.print')}
        </Button>
      }
    >
      {documents.length === 0 ? (
        <Box color="text-body-secondary">{t('cases.documents.none')}</Box>
      ) : (
        <SpaceBetween size="s">
          {documents.map((document) => (
            <DocumentLine key={document.id} caseId={file.case.id} document={document} />
          ))}
        </SpaceBetween>
      )}
    </Part>
  )
}

function DocumentLine({ caseId, document }: { caseId: string; document: CaseDocument }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const opened = useOriginal(caseId, document.id)
  const title =
    document.kind === 'contract'
      ? t('cases.documents.contract', { revision: document.revision })
      : t('cases.documents.grant', { reference: document.reference })
  return (
    <div>
      <SpaceBetween size="xs" direction="horizontal" alignItems="center">
        <Box fontWeight="bold">{title}</Box>
        <Button
          variant="inline-link"
          loading={opened.isPending}
          loadingText={t('cases.documents.opening')}
          ariaLabel={`${t('cases.documents.open')} – ${title}`}
          onClick={() => opened.mutate(null)}
        >
          {t('cases.documents.open')}
        </Button>
        {document.kind === 'contract' && (
          <To href={contractPath(caseId, document.id)}>
            {t('cases.documents.beside', { revision: document.revision })}
          </To>
        )}
      </SpaceBetween>
      <Box>{`${document.name} (${formatSize(document.size, language)})`}</Box>
      <Box variant="small">
        <span className="hash">{t('cases.documents.fingerprint', { hash: document.sha256 })}</span>
      </Box>
      {opened.isError && <Failure error={opened.error} retry={() => opened.mutate(null)} />}
    </div>
  )
}
