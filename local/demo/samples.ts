import { groupSamples } from '#local/demo/samples/group-companies.ts'
import { partnerSamples } from '#local/demo/samples/partners.ts'
import type { Sample } from '#local/demo/samples/sample.ts'
import { vendorSamples } from '#local/demo/samples/vendors.ts'

/**
 * A telecom operator's typical flows, one of each kind. The kinds are real, the names are not: every recipient is
 * invented, and nothing here says anything about any operator's vendors.
 */
export const samples: readonly Sample[] = [...groupSamples, ...vendorSamples, ...partnerSamples]
