import { type RoutesOf, routes } from '#api/routes.ts'
import { type Door, door } from '#functions/api/door.ts'
import { attestRule } from '#functions/api/handlers/attest-rule.ts'
import { confirmUpload } from '#functions/api/handlers/confirm-upload.ts'
import { correctCase } from '#functions/api/handlers/correct-case.ts'
import { decideCase } from '#functions/api/handlers/decide-case.ts'
import { overruleVerdict } from '#functions/api/handlers/overrule-verdict.ts'
import { recordAuthorisation } from '#functions/api/handlers/record-authorisation.ts'
import { requestUpload } from '#functions/api/handlers/request-upload.ts'
import { resumeCase } from '#functions/api/handlers/resume-case.ts'
import { submitCase } from '#functions/api/handlers/submit-case.ts'
import { serve } from '#functions/api/serve.ts'

/** The doors that write: each one transaction, once. */
export const handler = serve({
  requestUpload: door(routes.requestUpload, requestUpload),
  confirmUpload: door(routes.confirmUpload, confirmUpload),
  submitCase: door(routes.submitCase, submitCase),
  correctCase: door(routes.correctCase, correctCase),
  decideCase: door(routes.decideCase, decideCase),
  overruleVerdict: door(routes.overruleVerdict, overruleVerdict),
  recordAuthorisation: door(routes.recordAuthorisation, recordAuthorisation),
  attestRule: door(routes.attestRule, attestRule),
  resumeCase: door(routes.resumeCase, resumeCase),
} satisfies Record<RoutesOf<'write'>, Door>)
