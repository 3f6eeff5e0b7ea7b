import { useApp } from '#web/app-context.ts'
import { standingClauses } from '#web/components/clauses/standing-clauses.ts'
import { VendorRequest } from '#web/components/clauses/VendorRequest.tsx'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

type Props = { caseId: string; file: RevisionFile }

/** The request to the vendor about a case's contract, as verdicts stand now; nothing where there is no contract, or nothing to ask for. */
export function CaseVendorRequest({ caseId, file: { clauses, document, facts, overrulings } }: Props) {
  const { call } = useApp()
  if (clauses === null || document === null || !clauses.readable) return null
  return (
    <VendorRequest
      clauses={standingClauses(facts.tool, clauses, overrulings)}
      scc={clauses.scc}
      tool={facts.tool}
      contractLanguage={clauses.language}
      ask={(language) =>
        call('readVendorRequest', { params: { case: caseId, document: document.id }, query: { language } })
      }
    />
  )
}
