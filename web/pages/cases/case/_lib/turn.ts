const turns = ['case:decide', 'case:correct', 'authorisation:record', 'case:resume'] as const
export type Turn = (typeof turns)[number]

/** What the reader may do on the case now, as the server says; null where nothing is theirs to do. */
export const turnOf = (actions: readonly string[]): Turn | null => turns.find((turn) => actions.includes(turn)) ?? null
