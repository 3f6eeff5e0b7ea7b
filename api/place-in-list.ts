import * as z from 'zod'

/** A place in a list that is put together anew at every call: how many of it were read before. The last answer's `next` says it. */
export const placeInList = z.string().regex(/^\d{1,7}$/, { error: 'not-a-cursor' })

/** A place among the caller's own requests: when the last one that was read was filed, and its id. It names no list, so that it can lead into no other. */
export const placeInRequests = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z#[\da-f-]{36}$/, { error: 'not-a-cursor' })
