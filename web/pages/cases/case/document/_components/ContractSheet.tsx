import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block } from '#domain/documents/text-document.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { typeset } from '#web/lib/typeset.ts'
import type { Span } from '#web/pages/cases/case/document/_lib/place-of.ts'
import { heightOf, type Sheet } from '#web/pages/cases/case/document/_lib/sheets.ts'

type Props = Sheet & { spans: readonly Span[]; lettersPerLine: number }

/** One page of the contract. Drawn anew only where what is marked on it changes: a document may have hundreds. */
export const ContractSheet = memo(function ContractSheet({ page, first, blocks, spans, lettersPerLine }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <div
      className="sheet"
      style={{ containIntrinsicBlockSize: `auto ${heightOf({ page, blocks }, lettersPerLine)}px` }}
    >
      {page !== null && (
        <p className="sheet-number" data-page={page} tabIndex={-1} lang={language}>
          {t('clauses.page', { page })}
        </p>
      )}
      {blocks.map((block, index) => (
        <Words
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place, and never changes it
          key={index}
          block={block}
          span={spans.find((span) => span.block === first + index)}
          entry={spans[0]?.block === first + index}
        />
      ))}
    </div>
  )
})

type WordsProps = { block: Block; span: Span | undefined; entry: boolean }

function Words({ block: { kind, level, text: raw }, span, entry }: WordsProps) {
  const text = typeset(raw)
  const words: ReactNode = span ? (
    <>
      {text.slice(0, span.from)}
      <mark aria-current="location" {...(entry ? { tabIndex: -1 } : {})}>
        {text.slice(span.from, span.to)}
      </mark>
      {text.slice(span.to)}
    </>
  ) : (
    text
  )
  if (kind === 'heading') return <h3>{words}</h3>
  return (
    <p className={kind === 'item' ? `item item-${Math.min(level, 4)}` : kind === 'row' ? 'table-row' : undefined}>
      {words}
    </p>
  )
}
