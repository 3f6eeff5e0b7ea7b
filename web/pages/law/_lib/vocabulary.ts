const oneOf =
  <const C extends string>(codes: readonly C[]) =>
  (code: string): code is C =>
    codes.some((known) => known === code)

/** The named conditions that packs use, each with a sentence of its own and one for its contrary. */
export const isTerm = oneOf([
  'restricted',
  'uncovered',
  'inside',
  'processor',
  'exporterInEea',
  'importerInEea',
  'employeeData',
  'derogation',
  'safeguard',
  'protectedData',
  'adequateBack',
  'special',
  'sensitive',
  'telecomSecrecy',
  'payment',
  'hasContract',
  'returned',
  'returnedByClauses',
  'outsideAfrica',
])

/** What conditions read besides the facts of a transfer. */
export const isDerived = oneOf(['destinations', 'reached', 'risk', 'unverified', 'regimes', 'today'])

/** The groups of countries that packs name. */
export const isMembership = oneOf(['EEA', 'ECOWAS', 'AES', 'MALABO', 'COE108', 'UMOA'])
