import type { Transfer } from '#domain/facts/transfer.ts'

/** Where the data is, in one answer: all of it in the exporter's country, all of it in the recipient's, or place by place. */
export type Whereabouts = 'home' | 'there' | 'several'

/** From which country to which; null where that is not answered yet. */
type Ends = { exporter: { country: string | null }; recipient: { country: string | null } }
type Placed = Ends & { whereabouts: Whereabouts | null; places: Transfer['places'] }

const allIn = (country: string | null): Transfer['places'] => ({
  hosting: country === null ? [] : [country],
  backup: [],
  remoteAccess: [],
  support: [],
})

/** The places by the answers so far; none while nobody has said. What was answered place by place is kept, whatever counts now. */
export const placesOf = ({ exporter, recipient, whereabouts, places }: Placed): Transfer['places'] => {
  if (whereabouts === 'several') return places
  return allIn(whereabouts === 'home' ? exporter.country : whereabouts === 'there' ? recipient.country : null)
}

/** The answers offered: the recipient's country is one of its own only where it is another. */
export const whereaboutsFor = ({ exporter, recipient }: Ends): Whereabouts[] => [
  ...(exporter.country === null ? [] : ['home' as const]),
  ...(recipient.country === null || recipient.country === exporter.country ? [] : ['there' as const]),
  'several',
]

/** The one answer that says as much as these places do. */
export const whereaboutsOf = (
  { backup, remoteAccess, support, hosting }: Transfer['places'],
  home: string | null,
  there: string | null,
): Whereabouts | null => {
  const [only] = hosting
  if (only === undefined) return null
  if (hosting.length > 1 || backup.length + remoteAccess.length + support.length > 0) return 'several'
  return only === home ? 'home' : only === there ? 'there' : 'several'
}
