import * as z from 'zod'
import { line } from '#domain/words/text.ts'
import {
  actsFor,
  certifiedScopes,
  dataCategories,
  dataSubjects,
  evidence,
  purposes,
  recipientRoles,
  securityMeasures,
  transferTools,
} from './catalogues.ts'
import { codesOf } from './codes-of.ts'
import { countryCode } from './country-code.ts'

const distinct = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item)
    .max(max, { error: 'too-many' })
    .refine((list) => new Set(list).size === list.length, { error: 'listed-twice' })

const some = <T extends z.ZodType>(item: T, max: number) => distinct(item, max).min(1, { error: 'choose-at-least-one' })

export const recipientRole = codesOf(recipientRoles).meta({ id: 'RecipientRole' })

/** Whom a recipient acts for by its role; of a group company it has to be asked. */
export const actsForByRole = {
  processor: 'exporter',
  subprocessor: 'exporter',
  partner: 'itself',
  'instructing-controller': 'itself',
  'public-authority': 'itself',
} as const

export const transferTool = codesOf(transferTools).meta({ id: 'TransferTool' })

/** Who receives the data. A business contact at most: the system holds no customer data. */
const recipient = z
  .strictObject({
    name: line(120),
    /** where the recipient is established */
    country: countryCode,
    role: recipientRole,
    actsFor: codesOf(actsFor).meta({ id: 'ActsFor' }),
    /** the recipient's own certification that an adequacy decision may depend on (as with the EU–US framework) */
    selfCertified: z.boolean().optional(),
    /** what that certification covers beyond the transfers from the Union that it is made for */
    certifiedFor: distinct(codesOf(certifiedScopes).meta({ id: 'CertifiedScope' }), 5).optional(),
  })
  .refine(({ role, actsFor }) => role === 'group-company' || actsFor === actsForByRole[role], {
    path: ['actsFor'],
    error: 'role-and-purpose-disagree',
  })
  .meta({ id: 'Recipient' })

/** Where the data is, or can be read from. Remote access and support count: reading from abroad is a transfer (EDPB Guidelines 05/2021). */
const places = z
  .strictObject({
    hosting: some(countryCode, 30),
    backup: distinct(countryCode, 30),
    remoteAccess: distinct(countryCode, 30),
    support: distinct(countryCode, 30),
  })
  .meta({ id: 'Places' })

/** Facts that a form may leave unasked where no answer could change what the law says of the transfer. */
const unaskable = ['tool', 'evidence', 'authorisedBy', 'securityMeasures', 'contract'] as const

/** What is asked for: a flow of personal data from an exporter to a recipient for a service. These are the facts that the law is applied to. */
export const transfer = z
  .strictObject({
    exporter: z.strictObject({ name: line(120), country: countryCode }).meta({ id: 'Exporter' }),
    recipient,
    service: line(160),
    purposes: some(codesOf(purposes).meta({ id: 'Purpose' }), 19),
    dataCategories: some(codesOf(dataCategories).meta({ id: 'DataCategory' }), 19),
    dataSubjects: some(codesOf(dataSubjects).meta({ id: 'DataSubject' }), 9),
    places,
    tool: transferTool,
    securityMeasures: distinct(codesOf(securityMeasures).meta({ id: 'SecurityMeasure' }), 11),
    /** a one-off flow as opposed to a lasting service; only derogations ask (GDPR recital 111) */
    occasional: z.boolean().optional(),
    /** what the file already holds as proof; left out while nobody has said */
    evidence: distinct(codesOf(evidence).meta({ id: 'Evidence' }), 30).optional(),
    /** countries whose authority has already authorised this transfer, or answered that it need not */
    authorisedBy: distinct(countryCode, 30).optional(),
    /** the day on which the transfer tool was signed, YYYY-MM-DD; older editions held for contracts signed in time */
    toolSignedOn: z.iso.date({ error: 'not-a-date' }).optional(),
    /** the day on which the data is meant to start flowing, YYYY-MM-DD */
    startsOn: z.iso.date({ error: 'not-a-date' }),
    /** identifier of the uploaded contract; null where there is none yet */
    contract: z.uuid({ error: 'not-an-id' }).nullable(),
    /**
     * facts that nobody was asked for, since no answer could have changed the outcome: the law takes them for unknown,
     * not for “none”; one that has a value all the same is known
     */
    notAsked: distinct(z.enum(unaskable).meta({ id: 'Unaskable' }), unaskable.length).optional(),
  })
  .meta({ id: 'Transfer', description: 'A flow of personal data to a recipient, per exporter, recipient and service' })

export type Transfer = z.infer<typeof transfer>
export type TransferTool = z.infer<typeof transferTool>
export type Unaskable = (typeof unaskable)[number]

/** Facts of a transfer that nobody was asked for: what has a value all the same is known. */
export const unaskedIn = (facts: Partial<Pick<Transfer, Unaskable | 'notAsked'>>): Unaskable[] =>
  (facts.notAsked ?? []).filter((name) => {
    const value = facts[name] ?? null
    return value === null || value === 'none' || value.length === 0
  })

/** No tool, and none is needed: the data stays at home, or no answer could have mattered to the law that applies. */
export const needsNoTool = (facts: Transfer): boolean =>
  facts.tool === 'none' && (!leavesCountry(facts) || unaskedIn(facts).includes('tool'))

/** Every country in which the data lies or from which it can be read, the recipient's own included; sorted. */
export const countriesReached = ({ recipient, places }: Pick<Transfer, 'recipient' | 'places'>): string[] =>
  [
    ...new Set([recipient.country, ...places.hosting, ...places.backup, ...places.remoteAccess, ...places.support]),
  ].sort()

/** A transfer that leaves the exporter's country at any place. */
export const leavesCountry = (facts: Pick<Transfer, 'exporter' | 'recipient' | 'places'>): boolean =>
  countriesReached(facts).some((country) => country !== facts.exporter.country)

/** A transfer of which any fact may still be missing, as it stands while somebody fills it in. What is given must be right. */
export const transferDraft = z
  .strictObject({
    ...transfer.partial().shape,
    exporter: transfer.shape.exporter.partial().optional(),
    recipient: z.strictObject(recipient.shape).partial().optional(),
    places: places.partial().optional(),
  })
  .meta({ id: 'TransferDraft' })
export type TransferDraft = z.infer<typeof transferDraft>

/** A draft without the facts that nobody was asked for: they are unknown, and no “none”. */
export const withoutUnasked = (facts: TransferDraft): TransferDraft => {
  if (facts.notAsked === undefined) return facts
  const { notAsked: _, ...said } = facts
  for (const name of unaskedIn(facts)) delete said[name]
  return said
}
