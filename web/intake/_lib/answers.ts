import { actsForByRole, leavesCountry } from '#domain/facts/transfer.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { placesOf } from '#web/intake/_lib/places.ts'

type Recipient = Draft['recipient']

/** Whom a recipient acts for follows from its role, but for a group company: only there is it a question. */
export const withRole = (recipient: Recipient, role: NonNullable<Recipient['role']>): Recipient => ({
  ...recipient,
  role,
  actsFor: role === 'group-company' ? null : actsForByRole[role],
})

export const asksActsFor = ({ role }: Pick<Recipient, 'role'>): boolean => role === 'group-company'

/** The one country whose status depends on the recipient's own entry in a public list, as the law packs have it. */
const selfCertifying = 'US'

export const asksSelfCertified = ({ country }: Pick<Recipient, 'country'>): boolean => country === selfCertifying

/** What the certification covers is asked only of a recipient that has one. */
export const asksCertifiedFor = ({ selfCertified }: Pick<Recipient, 'selfCertified'>): boolean => selfCertified === true

/** A derogation is for the exception: only there does it matter whether the flow is a one-off. */
export const asksOccasional = ({ tool }: Pick<Draft, 'tool'>): boolean => tool?.startsWith('derogation-') === true

const dated: readonly Draft['tool'][] = ['scc-2010-87', 'scc-2001-497', 'uk-idta', 'uk-addendum', 'scc-2021-914']

/** The editions of clauses follow each other: when they were signed says whether they still hold. */
export const asksSignedOn = ({ tool }: Pick<Draft, 'tool'>): boolean => dated.includes(tool)

/** Another country of the recipient drops the answers that were about the country before. */
export const withCountry = (draft: Draft, country: string): Draft => ({
  ...draft,
  whereabouts: draft.whereabouts === 'there' && country !== draft.recipient.country ? null : draft.whereabouts,
  recipient: {
    ...draft.recipient,
    country,
    selfCertified: country === selfCertifying ? draft.recipient.selfCertified : null,
  },
})

/** Another country of the exporter: that all of it stays there was said of the one before. */
export const withExporterCountry = (draft: Draft, country: string): Draft => ({
  ...draft,
  whereabouts: draft.whereabouts === 'home' && country !== draft.exporter.country ? null : draft.whereabouts,
  exporter: { ...draft.exporter, country },
})

/** Whether the data goes abroad by the answers so far; null while too little is known to tell. */
export const goesAbroad = (draft: Draft): boolean | null => {
  const { exporter, recipient } = draft
  const places = placesOf(draft)
  if (exporter.country === null || recipient.country === null) return null
  const abroad = leavesCountry({
    exporter: { name: '', country: exporter.country },
    recipient: { name: '', country: recipient.country, role: 'partner', actsFor: 'itself' },
    places,
  })
  return abroad ? true : places.hosting.length === 0 ? null : false
}
