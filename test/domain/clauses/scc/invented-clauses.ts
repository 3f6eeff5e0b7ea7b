const subjects = [
  'seed register',
  'harvest ledger',
  'water meter',
  'mill contract',
  'granary key',
  'market stall',
  'ferry timetable',
  'lamp oil stock',
]
const verbs = ['inspect', 'repair', 'seal', 'weigh', 'count', 'return', 'announce', 'measure']

/** A sentence that occurs once: made of the numbers it is given, so that no two are alike. */
const sentence = (module: string, clause: number, n: number) =>
  `The ${module} lender shall not ${verbs[(clause + n) % 8]} the ${subjects[(clause * 3 + n) % 8]} of plot ${module}${clause}${n} without undue delay once the keeper has asked for it in writing.`

const clause = (number: number, title: string, ...lines: string[]) => [`Clause ${number}`, title, ...lines]

/**
 * A set of clauses in the form of the official ones (clauses, modules, options, blanks), invented for the tests: about a granary, so
 * that no official text is kept here.
 */
export const inventedClauses = [
  'SECTION I',
  ...clause(
    1,
    'Purpose and scope of the lending',
    ...[1, 2, 3, 4].map((n) => `(${'abcd'[n - 1]}) ${sentence('common', 1, n)} ${sentence('common', 1, n + 4)}`),
  ),
  'Clause 7 – Optional',
  'Joining',
  `(a) ${sentence('joining', 7, 1)}`,
  `(b) ${sentence('joining', 7, 2)}`,
  ...clause(8, 'Safeguards'),
  'MODULE ONE: Lender to lender',
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => [
    `8.${n} Duty ${n}`,
    `(a) ${sentence('first', 8, n)} ${sentence('first', 8, n + 10)}`,
  ]),
  'MODULE TWO: Lender to keeper',
  ...[1, 2, 3, 4, 5, 6].flatMap((n) => [
    `8.${n} Duty ${n}`,
    `(a) ${sentence('second', 8, n)} ${sentence('second', 8, n + 10)} The keeper may ask for more time.`,
  ]),
  ...clause(9, 'Helpers'),
  'MODULE TWO: Lender to keeper',
  `(a) OPTION 1: SPECIFIC PRIOR LEAVE ${sentence('specific', 9, 1)} The keeper shall ask at least [Specify time period] before a helper enters the granary of the lender.`,
  `OPTION 2: GENERAL WRITTEN LEAVE ${sentence('general', 9, 2)} The keeper shall announce any helper at least [Specify time period] before he enters the granary of the lender.`,
  `(b) ${sentence('second', 9, 3)}`,
  ...clause(17, 'Law'),
  'MODULE ONE: Lender to lender',
  'MODULE TWO: Lender to keeper',
  '[OPTION 1: These Clauses follow the custom of one of the villages of the valley, provided it knows granaries. The Parties agree that this shall be the custom of ____ (specify village).]',
  '[OPTION 2 (for Module Two): These Clauses follow the custom of the village in which the lender lives. The Parties agree that this shall be the custom of ____ (specify village).]',
  ...clause(
    18,
    'Elders',
    `(a) ${sentence('common', 18, 1)}`,
    `(b) ${sentence('common', 18, 2)} ${sentence('common', 18, 3)}`,
    `(c) ${sentence('common', 18, 4)}`,
  ),
].join('\n\n')
