import type { CaseFile } from '#api/resources.ts'

export type CaseDocument =
  | { id: string; kind: 'contract'; revision: number; name: string; size: number; sha256: string }
  | { id: string; kind: 'grant'; reference: string }

/** The documents of a case: each revision's contract (once, where several revisions rest on the same), and the authorisations. */
export const documentsOf = (file: CaseFile): CaseDocument[] => {
  const contracts = file.revisions.flatMap(({ revision, document }): CaseDocument[] =>
    document === null
      ? []
      : [
          {
            id: document.id,
            kind: 'contract',
            revision,
            name: document.name,
            size: document.size,
            sha256: document.sha256,
          },
        ],
  )
  const grants = 'grants' in file.case ? file.case.grants : []
  return [
    ...contracts.filter(({ id }, index) => contracts.findIndex((other) => other.id === id) === index),
    ...grants.flatMap(({ document, reference }): CaseDocument[] =>
      document === null ? [] : [{ id: document, kind: 'grant', reference }],
    ),
  ]
}
