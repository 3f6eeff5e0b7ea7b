import { Box, Button, SpaceBetween } from '@cloudscape-design/components'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import type { Language } from '#domain/words/language.ts'
import { clauseSummary } from '#web/components/clauses/clause-summary.ts'
import { sccAsks } from '#web/components/clauses/scc-items.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { Failure } from '#web/components/Failure.tsx'
import { Info } from '#web/help/Info.tsx'
import { download } from '#web/lib/download.ts'

const languages = ['fr', 'en'] as const

type Props = {
  clauses: readonly StandingClause[]
  scc: SccReport | null
  tool: TransferTool
  /** what the contract is written in: what its vendor reads */
  contractLanguage: Language | null
  ask: (language: Language) => Promise<File>
}

/** The request to the vendor, to be saved as a text document in either language; nothing where there is nothing to ask for. */
export function VendorRequest({ clauses, scc, tool, contractLanguage, ask }: Props) {
  const { t } = useTranslation()
  const made = useMutation({ mutationFn: ask, onSuccess: (file) => download(file, file.type, file.name) })
  const { ask: missing, read, desirable } = clauseSummary(clauses)
  if (missing + read + desirable + sccAsks(tool, scc) === 0) return null
  return (
    <SpaceBetween size="xs">
      <Box variant="awsui-key-label">
        {t('clauses.request.title')} <Info term="vendorRequest" />
      </Box>
      <SpaceBetween size="xs" direction="horizontal" alignItems="center">
        {languages.map((language) => (
          <Button
            key={language}
            variant={language === (contractLanguage ?? 'fr') ? 'normal' : 'inline-link'}
            iconName="download"
            formAction="none"
            ariaLabel={`${t('clauses.request.title')} – ${t(`clauses.request.${language}`)}`}
            loading={made.isPending && made.variables === language}
            loadingText={t('components.loading')}
            onClick={() => made.mutate(language)}
          >
            {t(`clauses.request.${language}`)}
          </Button>
        ))}
      </SpaceBetween>
      {made.isError && <Failure error={made.error} />}
    </SpaceBetween>
  )
}
