import { Button } from '@cloudscape-design/components'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContractText } from '#api/resources.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useNarrow } from '#web/lib/use-narrow.ts'
import { ContractSheet } from '#web/pages/cases/case/document/_components/ContractSheet.tsx'
import { bringIntoView } from '#web/pages/cases/case/document/_lib/bring-into-view.ts'
import { placeOf, type Span } from '#web/pages/cases/case/document/_lib/place-of.ts'
import { sheetsOf } from '#web/pages/cases/case/document/_lib/sheets.ts'
import type { ChosenClause } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

const nothing: readonly Span[] = []

/** The contract's text, page by page, with the chosen clause's passage marked: brought into view, and gone to, as wished. */
export function ContractWords({ text, chosen }: { text: ContractText; chosen: ChosenClause }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { inHand, visit, leave } = chosen
  const words = useRef<HTMLDivElement>(null)
  const lettersPerLine = useNarrow() ? 42 : 84
  const sheets = useMemo(() => sheetsOf(text.blocks), [text.blocks])
  const quote = inHand?.quote ?? null
  const page = inHand?.page ?? null
  const place = useMemo(() => (quote === null ? null : placeOf(quote, page, text.blocks)), [quote, page, text.blocks])
  useEffect(() => {
    if (visit === null || (quote === null && page === null)) return
    const target =
      words.current?.querySelector<HTMLElement>('mark') ??
      words.current?.querySelector<HTMLElement>(`[data-page="${page}"]`)
    if (!target) return
    if (visit.focus) target.focus({ preventScroll: true })
    return bringIntoView(target, place === null ? 'start' : 'center')
  }, [visit, quote, page, place])
  const spansOn = (first: number, count: number) =>
    place?.some(({ block }) => block >= first && block < first + count)
      ? place.filter(({ block }) => block >= first && block < first + count)
      : nothing
  return (
    <>
      {inHand && (
        <div className="reader-at">
          <span>{inHand.label[language]}</span>
          <Button variant="inline-link" iconName="angle-up" onClick={leave}>
            {t('cases.contract.toClause')}
          </Button>
        </div>
      )}
      {quote !== null && place === null && <p role="status">{t('cases.contract.passageElsewhere')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the passage for its clause, as it leaves any place one was sent to */}
      <div
        ref={words}
        className="words"
        lang={text.language ?? undefined}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      >
        {sheets.map(({ page: on, first, blocks }) => (
          <ContractSheet
            key={first}
            page={on}
            first={first}
            blocks={blocks}
            spans={spansOn(first, blocks.length)}
            lettersPerLine={lettersPerLine}
          />
        ))}
      </div>
    </>
  )
}
