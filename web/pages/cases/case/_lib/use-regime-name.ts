import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

/** A regime's name as the assessment gives it; its code where the assessment does not name it. */
export const useRegimeName = (file: RevisionFile | null): ((regime: string) => string) => {
  const { language } = useLanguage()
  return (regime) => file?.assessment?.regimes.find((r) => r.regime === regime)?.name[language] ?? regime
}
