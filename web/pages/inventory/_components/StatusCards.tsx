import { useTranslation } from 'react-i18next'
import type { InventoryPage } from '#api/resources.ts'
import type { CaseStatus } from '#domain/case/case.ts'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatNumber } from '#web/lib/format.ts'
import { statuses } from '#web/pages/inventory/_lib/filter.ts'

type Props = {
  counts: InventoryPage['counts']
  chosen: readonly CaseStatus[]
  onChoose: (statuses: CaseStatus[]) => void
}

/** How many transfers stand where; pressed, a card filters by its status, pressed again it lets go. */
export function StatusCards({ counts, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const there = statuses.filter((status) => (counts.status[status] ?? 0) > 0 || chosen.includes(status))
  return (
    <ul className="cards" aria-label={t('inventory.cards')}>
      {there.map((status) => {
        const pressed = chosen.includes(status)
        return (
          <li key={status}>
            <button
              type="button"
              className="card"
              aria-pressed={pressed}
              onClick={() => onChoose(pressed ? chosen.filter((other) => other !== status) : [...chosen, status])}
            >
              <span className="figure">{formatNumber(counts.status[status] ?? 0, language)}</span>
              <StatusWord status={status} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
