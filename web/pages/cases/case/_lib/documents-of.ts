import type { CaseFile } from '#api/resources.ts'
import { grantsOf } from '#domain/case/grants-of.ts'
import type { StoredDocument } from '#domain/documents/document.ts'

export type CaseDocument =
  | (Pick<StoredDocument, 'id' | 'name' | 'size' | 'sha256'> & { kind: 'contract'; revision: number })
  | (Pick<StoredDocument, 'id' | 'name' | 'size' | 'sha256'> & { kind: 'grant'; reference: string })

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
  return [
    ...contracts.filter(({ id }, index) => contracts.findIndex((other) => other.id === id) === index),
    ...grantsOf(file.case).flatMap(({ document, reference }) =>
      file.papers
        .filter(({ id }) => id === document)
        .map(({ id, name, size, sha256 }): CaseDocument => ({ id, kind: 'grant', reference, name, size, sha256 })),
    ),
  ]
}
