import { type RoutesOf, routes } from '#api/routes.ts'
import { type Door, door } from '#functions/api/door.ts'
import { adviseDraft } from '#functions/api/handlers/advise-draft.ts'
import { assessDraft } from '#functions/api/handlers/assess-draft.ts'
import { exportInventory } from '#functions/api/handlers/export-inventory.ts'
import { listCases } from '#functions/api/handlers/list-cases.ts'
import { listRegimes } from '#functions/api/handlers/list-regimes.ts'
import { listRestingTransfers } from '#functions/api/handlers/list-resting-transfers.ts'
import { readCase } from '#functions/api/handlers/read-case.ts'
import { readCountry } from '#functions/api/handlers/read-country.ts'
import { readDocumentLink } from '#functions/api/handlers/read-document-link.ts'
import { readInventory } from '#functions/api/handlers/read-inventory.ts'
import { readProfile } from '#functions/api/handlers/read-profile.ts'
import { readQueue } from '#functions/api/handlers/read-queue.ts'
import { readRegime } from '#functions/api/handlers/read-regime.ts'
import { readRule } from '#functions/api/handlers/read-rule.ts'
import { whatIfCase } from '#functions/api/handlers/what-if-case.ts'
import { whatIfDraft } from '#functions/api/handlers/what-if-draft.ts'
import { whatIfInventory } from '#functions/api/handlers/what-if-inventory.ts'
import { serve } from '#functions/api/serve.ts'

/** The doors that read. This function's role cannot write anywhere. */
export const handler = serve({
  readProfile: door(routes.readProfile, readProfile),
  listCases: door(routes.listCases, listCases),
  readCase: door(routes.readCase, readCase),
  readQueue: door(routes.readQueue, readQueue),
  readInventory: door(routes.readInventory, readInventory),
  exportInventory: door(routes.exportInventory, exportInventory),
  readDocumentLink: door(routes.readDocumentLink, readDocumentLink),
  assessDraft: door(routes.assessDraft, assessDraft),
  adviseDraft: door(routes.adviseDraft, adviseDraft),
  whatIfDraft: door(routes.whatIfDraft, whatIfDraft),
  whatIfCase: door(routes.whatIfCase, whatIfCase),
  whatIfInventory: door(routes.whatIfInventory, whatIfInventory),
  listRegimes: door(routes.listRegimes, listRegimes),
  readRegime: door(routes.readRegime, readRegime),
  readRule: door(routes.readRule, readRule),
  listRestingTransfers: door(routes.listRestingTransfers, listRestingTransfers),
  readCountry: door(routes.readCountry, readCountry),
} satisfies Record<RoutesOf<'read'>, Door>)
