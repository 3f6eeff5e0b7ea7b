import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import { useApp } from '#web/app-context.ts'
import { isAnotherPaper } from '#web/components/clauses/another-paper.ts'
import { ClauseMatrix } from '#web/components/clauses/ClauseMatrix.tsx'
import { ClauseSentence } from '#web/components/clauses/ClauseSentence.tsx'
import { ClausesToAsk } from '#web/components/clauses/ClausesToAsk.tsx'
import { OtherKind } from '#web/components/clauses/OtherKind.tsx'
import { StandardClauses } from '#web/components/clauses/StandardClauses.tsx'
import { standingClauses } from '#web/components/clauses/standing-clauses.ts'
import { Unreadable } from '#web/components/clauses/Unreadable.tsx'
import { UnreadPages } from '#web/components/clauses/UnreadPages.tsx'
import { ofExporter, useContractReport } from '#web/components/clauses/use-contract-report.ts'
import { VendorRequest } from '#web/components/clauses/VendorRequest.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Sign } from '#web/components/Sign.tsx'

type Props = {
  document: string
  /** what the transfer rests on, as answered so far */
  tool: TransferTool
  /** the exporter's country, as answered so far: its law is the first that the contract is measured by */
  exporter: string | null
}

/**
 * A contract read as soon as it has arrived, while its vendor is still at the table: one sentence, by name what to ask for, the request to
 * send; passage by passage on demand. Only what was found is read aloud.
 */
export function ContractReading({ document, tool, exporter }: Props) {
  const { t } = useTranslation()
  const read = useContractReport(document, exporter)
  return (
    <SpaceBetween size="s">
      <div role="status">
        <Loaded read={read} skeleton={<Sign type="moving">{t('clauses.reading')}</Sign>}>
          {(report) =>
            report.readable ? (
              <SpaceBetween size="s">
                <OtherKind kind={report.kind} />
                <UnreadPages pages={report.unreadPages} />
                {!isAnotherPaper(tool, report) && <ClauseSentence clauses={standingClauses(tool, report)} />}
              </SpaceBetween>
            ) : (
              <Unreadable because={report.unreadableBecause} />
            )
          }
        </Loaded>
      </div>
      {read.data?.readable && <Reading document={document} report={read.data} tool={tool} exporter={exporter} />}
    </SpaceBetween>
  )
}

function Reading({ document, report, tool, exporter }: Props & { report: ClauseReport }) {
  const { t } = useTranslation()
  const { call } = useApp()
  const clauses = standingClauses(tool, report)
  return (
    <SpaceBetween size="s">
      {!isAnotherPaper(tool, report) && <ClausesToAsk clauses={clauses} />}
      <StandardClauses scc={report.scc} tool={tool} contractLanguage={report.language} heading="h2" />
      <VendorRequest
        clauses={clauses}
        scc={report.scc}
        tool={tool}
        contractLanguage={report.language}
        ask={(language) =>
          call('readDraftRequest', { params: { document }, query: { language, tool, ...ofExporter(exporter) } })
        }
      />
      <details>
        <summary>{t('clauses.oneByOne')}</summary>
        <ClauseMatrix clauses={clauses} contractLanguage={report.language} heading="h2" />
      </details>
    </SpaceBetween>
  )
}
