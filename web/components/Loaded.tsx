import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '#web/components/Failure.tsx'
import { Waiting } from '#web/components/Waiting.tsx'

type Props<A> = {
  read: UseQueryResult<A>
  /** what stands there until the answer does, of about the same height; a waiting line where it is absent */
  skeleton?: ReactNode
  children: (answer: A) => ReactNode
}

/** What was read, or why it was not. An answer once read stays on the page while a later reading fails. */
export function Loaded<A>({ read, skeleton, children }: Props<A>) {
  const { t } = useTranslation()
  if (read.data !== undefined)
    return (
      <>
        {read.isError && <Failure error={read.error} retry={() => void read.refetch()} />}
        {children(read.data)}
      </>
    )
  if (read.isError) return <Failure error={read.error} retry={() => void read.refetch()} />
  return skeleton ?? <Waiting words={t('components.loading')} />
}
