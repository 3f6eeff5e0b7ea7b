import { Button } from '@cloudscape-design/components'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'

type Props<A> = {
  pages: UseInfiniteQueryResult<InfiniteData<A>>
  /** draws all pages read so far; `more` asks for the next one, and is null where there is none */
  children: (pages: A[], more: ReactNode) => ReactNode
}

/** A list read page by page, in whatever state the reading is. */
export function Listed<A>({ pages, children }: Props<A>) {
  const { t } = useTranslation()
  const more = pages.hasNextPage ? (
    <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
      {t('components.more')}
    </Button>
  ) : null
  return (
    <Loaded read={pages} skeleton={<ListSkeleton />}>
      {(data) => children(data.pages, more)}
    </Loaded>
  )
}
