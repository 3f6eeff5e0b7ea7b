import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case/case.ts'
import type { CaseSummary } from '#domain/inventory/inventory.ts'
import { atRest } from '#web/components/at-rest.ts'
import { useProfile } from '#web/profile-context.ts'

type Held = Pick<TransferCase | CaseSummary, 'status' | 'requestedBy'>

/** Who has a case to hand, as its reader would say it: “with you” where it is theirs. Null where nobody has anything to do. */
export const useHolderWords = (): ((held: Held) => string | null) => {
  const { t } = useTranslation()
  const { id } = useProfile()
  return ({ status, requestedBy }) => {
    if (atRest.has(status)) return null
    return status === 'returned' && requestedBy.id === id ? t('components.withYou') : t(`components.holder.${status}`)
  }
}
