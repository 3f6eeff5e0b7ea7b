import { useTranslation } from 'react-i18next'
import { mayDo } from '#domain/access/permission.ts'
import { useRead } from '#web/api/use-read.ts'
import { ButtonTo } from '#web/components/To.tsx'
import { nextInQueue } from '#web/pages/cases/case/_lib/next-in-queue.ts'
import { useProfile } from '#web/profile-context.ts'

type Props = {
  here: string
  /** the case is decided: what is most urgent comes next */
  decided: boolean
  /** nothing is left to do on this case: going on is the main thing */
  primary: boolean
}

/** Leads whoever works through the queue to the next case in it, without going back to the list. */
export function NextCase({ here, decided, primary }: Props) {
  const { t } = useTranslation()
  const profile = useProfile()
  const queue = useRead('readQueue', mayDo(profile, 'queue:read', null).ok ? { query: {} } : null, {
    keepPrevious: true,
  })
  const next = nextInQueue(queue.data?.cases ?? [], { here, me: profile.id, decided })
  if (next === null) return null
  return (
    <ButtonTo href={`/cases/${next.id}`} variant={primary ? 'primary' : 'normal'}>
      {t('cases.next', { recipient: next.recipient })}
    </ButtonTo>
  )
}
