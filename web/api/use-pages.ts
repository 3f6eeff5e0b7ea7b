import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import type { AnswerOf } from '#api/routes.ts'
import type { InputOf } from '#web/api/client.ts'
import { useApp } from '#web/app-context.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type PagedName = 'listCases' | 'readQueue' | 'readInventory'

/** Reads a list page by page: the next page is asked for when somebody wants to see more. */
export const usePages = <N extends PagedName>(
  name: N,
  input: (next: string | undefined) => InputOf<N>,
): UseInfiniteQueryResult<InfiniteData<AnswerOf<N>>> => {
  const { call } = useApp()
  const { language } = useLanguage()
  const first: string | undefined = undefined
  return useInfiniteQuery<AnswerOf<N>, Error, InfiniteData<AnswerOf<N>>, readonly unknown[], string | undefined>({
    queryKey: [name, 'pages', input(undefined), language],
    queryFn: ({ pageParam, signal }): Promise<AnswerOf<N>> => call(name, input(pageParam), signal),
    initialPageParam: first,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
    refetchInterval: 20_000,
  })
}
