/** Today's date in UTC, YYYY-MM-DD, as the server counts days. */
export const today = (): string => new Date().toISOString().slice(0, 10)
