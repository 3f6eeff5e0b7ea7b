import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import { type SccItem, sccSign } from '#web/components/clauses/scc-items.ts'
import { Sign } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { typeset } from '#web/lib/typeset.ts'

/** The standard clauses of a contract in one or two sentences, and the British instruments where it has one. */
export function SccSentence({ scc, items }: { scc: SccReport; items: readonly SccItem[] }) {
  const { language } = useLanguage()
  const british = scc.uk !== null && scc.uk.form !== 'none' ? scc.uk.summary[language] : null
  return (
    <Sign type={sccSign(scc, items)}>
      {typeset(
        [scc.form === 'none' && british !== null ? null : scc.summary[language], british]
          .filter((part) => part !== null)
          .join(' '),
      )}
    </Sign>
  )
}
