import { skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AnswerOf, RouteName, Routes } from '#api/routes.ts'
import type { InputOf } from '#web/api/client.ts'
import { useApp } from '#web/app-context.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type ReadName = { [N in RouteName]: Routes[N]['power'] extends 'read' | 'contracts' ? N : never }[RouteName]

type Options<A> = {
  /** milliseconds until it is read again, by what was read last; false to leave it */
  refetchInterval?: (answer: A | undefined) => number | false
  /** keeps the last answer on the page until the next is there */
  keepPrevious?: boolean
  /** the answer never changes, as the text of a document: once read it is not asked for again */
  lasting?: boolean
}

/** Reads a route and keeps the answer: what a page shows comes from here. Refusals are in the reader's language, so is the key. While the input is null nothing is asked. */
export const useRead = <N extends ReadName>(
  name: N,
  input: InputOf<N> | null,
  { refetchInterval, keepPrevious = false, lasting = false }: Options<AnswerOf<N>> = {},
): UseQueryResult<AnswerOf<N>> => {
  const { call } = useApp()
  const { language } = useLanguage()
  return useQuery<AnswerOf<N>, Error, AnswerOf<N>, readonly unknown[]>({
    queryKey: [name, input, language],
    queryFn: input === null ? skipToken : ({ signal }): Promise<AnswerOf<N>> => call(name, input, signal),
    refetchInterval: (query) => refetchInterval?.(query.state.data) ?? false,
    ...(lasting ? { staleTime: Infinity, meta: { lasting } } : {}),
    placeholderData: (previous) => (keepPrevious ? previous : undefined),
  })
}
