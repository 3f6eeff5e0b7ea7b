/** An instant as DynamoDB's time to live counts: whole seconds since 1970. */
export const epochSeconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000)
