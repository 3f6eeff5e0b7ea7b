import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { codeOf } from '#web/api/errors.ts'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { NotFoundPage } from '#web/pages/NotFoundPage.tsx'

type Props<A> = { read: UseQueryResult<A>; children: (answer: A) => ReactNode }

/** A page about one thing of the law that was asked for by its address: it may not exist. */
export function LawLoaded<A>({ read, children }: Props<A>) {
  if (read.data === undefined && read.isError && codeOf(read.error) === 'not-found') return <NotFoundPage />
  return (
    <Loaded read={read} skeleton={<ListSkeleton lines={12} />}>
      {children}
    </Loaded>
  )
}
