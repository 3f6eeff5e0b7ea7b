import { type RoutesOf, routes } from '#api/routes.ts'
import { type Door, door } from '#functions/api/door.ts'
import { readContract } from '#functions/api/handlers/read-contract.ts'
import { readDocumentClauses } from '#functions/api/handlers/read-document-clauses.ts'
import { readDraftRequest } from '#functions/api/handlers/read-draft-request.ts'
import { readVendorRequest } from '#functions/api/handlers/read-vendor-request.ts'
import { serve } from '#functions/api/serve.ts'

/** The doors that read whole contracts: apart from the others, so that these do not carry the readers of every format. It cannot write anywhere. */
export const handler = serve({
  readContract: door(routes.readContract, readContract),
  readVendorRequest: door(routes.readVendorRequest, readVendorRequest),
  readDocumentClauses: door(routes.readDocumentClauses, readDocumentClauses),
  readDraftRequest: door(routes.readDraftRequest, readDraftRequest),
} satisfies Record<RoutesOf<'contracts'>, Door>)
