import type { Finding } from '#domain/assessment.ts'

export const findingGroups = ['stops', 'asks', 'met', 'informs'] as const
export type FindingGroup = (typeof findingGroups)[number]

/** Where a finding stands for its reader: a requirement that is met neither stops anything nor asks for anything any more. */
export const groupOf = ({ severity, outcome }: Pick<Finding, 'severity' | 'outcome'>): FindingGroup =>
  severity !== 'informs' && outcome === 'met' ? 'met' : severity
