import type { Overruled } from '#domain/case/overruling.ts'

/** An overruled verdict as it is being written. */
export type OverrulingDraft = { verdict: Overruled['verdict'] | null; reason: string }

export const emptyOverruling: OverrulingDraft = { verdict: null, reason: '' }

export const isOverrulingDraft = (value: unknown): value is OverrulingDraft =>
  typeof value === 'object' &&
  value !== null &&
  'verdict' in value &&
  (value.verdict === null || typeof value.verdict === 'string') &&
  'reason' in value &&
  typeof value.reason === 'string'
