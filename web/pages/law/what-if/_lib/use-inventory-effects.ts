import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { AnswerOf } from '#api/routes.ts'
import type { Supposition } from '#domain/what-if/supposition.ts'
import { useApp } from '#web/app-context.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { type Effects, together } from '#web/pages/law/what-if/_lib/together.ts'

/** What is known so far; why it is not, where it is not; how to ask once more. */
export type EffectsRead = { effects: Effects | undefined; error: Error | null; retry: () => void }

/** Asks for the effects of a change part after part, until every transfer was compared. */
export const useInventoryEffects = (change: Supposition, on: string): EffectsRead => {
  const { call } = useApp()
  const { language } = useLanguage()
  const read = useInfiniteQuery({
    queryKey: ['whatIfInventory', change, on, language],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }): Promise<AnswerOf<'whatIfInventory'>> =>
      call('whatIfInventory', { body: { change, on, ...(pageParam === null ? {} : { next: pageParam }) } }, signal),
    getNextPageParam: ({ next }) => next,
  })
  const { hasNextPage, isFetching, isError, fetchNextPage } = read
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  return {
    effects: read.data && together(read.data.pages),
    error: read.error,
    retry: () => void (hasNextPage ? fetchNextPage() : read.refetch()),
  }
}
