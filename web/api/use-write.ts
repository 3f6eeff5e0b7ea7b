import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { AnswerOf, RoutesOf } from '#api/routes.ts'
import type { InputOf } from '#web/api/client.ts'
import { type Intention, intentionFor } from '#web/api/intention.ts'
import { useApp } from '#web/app-context.ts'

type WriteName = RoutesOf<'write'>

/**
 * Writes through a route. Whatever was read before and can have changed is read again afterwards, whether the write was
 * taken or refused.
 * `onRefused` is told even where the form is gone by then, as when somebody else was faster.
 */
export const useWrite = <N extends WriteName>(
  name: N,
  onRefused?: (error: Error) => void,
): UseMutationResult<AnswerOf<N>, Error, InputOf<N>> => {
  const { call } = useApp()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<N>) => call(name, input),
    onError: (error) => onRefused?.(error),
    // not waited for: the form goes on at once
    onSettled: () => {
      void cache.invalidateQueries({ predicate: ({ meta }) => meta?.lasting !== true })
    },
  })
}

/** Gives the key of an intention by its content, for as long as the form is open. */
export const useIntention = (): ((content: unknown) => string) => {
  const intention = useRef<Intention | null>(null)
  return (content) => {
    intention.current = intentionFor(intention.current, content, () => crypto.randomUUID())
    return intention.current.key
  }
}
