import type { AnswerOf } from '#api/routes.ts'
import type { Verification } from '#domain/assessment.ts'
import { isLive } from '#domain/law/pack/live.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

export type RuleFile = AnswerOf<'readRule'>
export type RuleVersion = RuleFile['versions'][number]
export type RuleAttestation = RuleFile['attestations'][number]

/** The version that is law on a day as the packs know it on another, else the newest; undefined only where there is none. */
export const versionOn = (versions: readonly RuleVersion[], moment: Moment): RuleVersion | undefined =>
  versions.find(({ rule }) => isLive(rule, moment)) ?? versions[0]

/** The newest word of somebody who read the text; undefined where nobody did. */
export const latestAttestation = (attestations: readonly RuleAttestation[]): RuleAttestation | undefined =>
  attestations.reduce<RuleAttestation | undefined>((a, b) => (a === undefined || b.on >= a.on ? b : a), undefined)

/** How far the rule is verified for this organisation: an attested one counts as read in the text. */
export const verifiedAs = (verification: Verification, attestations: readonly RuleAttestation[]): Verification =>
  attestations.length > 0 ? 'text' : verification
