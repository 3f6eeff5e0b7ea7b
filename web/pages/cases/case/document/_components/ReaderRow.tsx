import { Icon } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import type { InHand } from '#web/components/clauses/scc-items.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useNarrow } from '#web/lib/use-narrow.ts'
import { type ChosenClause, rowId } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

type Props = {
  item: InHand
  /** the line under its name */
  line: readonly string[]
  /** how it stands */
  sign: ReactNode
  chosen: ChosenClause
  /** what is said of it, and what there is to do, while it is the chosen one */
  children: ReactNode
}

/** A row beside the contract. Coming to it by keyboard shows its passage; pressing it goes there. */
export function ReaderRow({ item: { requirement, label, quote, page }, line, sign, chosen, children }: Props) {
  const { language } = useLanguage()
  const narrow = useNarrow()
  const open = chosen.inHand?.requirement === requirement
  const details = `${rowId(requirement)}-details`
  const leads = quote !== null || page !== null
  return (
    <li className={open ? 'row-open' : undefined}>
      <button
        type="button"
        className="row"
        id={rowId(requirement)}
        aria-current={open}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onFocus={({ currentTarget }) => {
          // by keyboard, where both stand side by side: who points at a row is about to press it
          if (!narrow && !open && currentTarget.matches(':focus-visible')) chosen.choose(requirement, { focus: false })
        }}
        onClick={() => chosen.choose(requirement, leads ? { focus: true } : null)}
      >
        <span className="row-words">
          <strong>{label[language]}</strong>
          {line.length > 0 && <small>{line.join(' · ')}</small>}
        </span>
        {sign}
        <span className="row-end">{leads && <Icon name="angle-right" size="small" />}</span>
      </button>
      {open && (
        <div className="row-details" id={details}>
          {children}
        </div>
      )}
    </li>
  )
}
