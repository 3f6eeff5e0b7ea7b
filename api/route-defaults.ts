import { nothing } from '#api/route.ts'

/** What a route that reads is unless it says otherwise. */
export const get = {
  method: 'GET',
  power: 'read',
  params: nothing,
  query: nothing,
  body: nothing,
  status: 200,
  contentType: 'application/json',
} as const

/** What a route that writes is unless it says otherwise. */
export const post = {
  method: 'POST',
  power: 'write',
  params: nothing,
  query: nothing,
  body: nothing,
  status: 201,
  contentType: 'application/json',
} as const
