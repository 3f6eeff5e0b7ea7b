import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { reachable } from '#web/api/upload.ts'
import { useApp } from '#web/app-context.ts'

/** Opens a document as it was handed in, by a link that is good for minutes; at a page, where its format has pages. */
export const useOriginal = (caseId: string, document: string): UseMutationResult<unknown, Error, number | null> => {
  const { call, config } = useApp()
  return useMutation({
    mutationFn: () => call('readDocumentLink', { params: { case: caseId, document } }),
    onSuccess: ({ url }, page) =>
      location.assign(reachable(url, config.uploads) + (page === null ? '' : `#page=${page}`)),
  })
}
