import { type RoutesOf, routes } from '#api/routes.ts'
import { type Door, door } from '#functions/api/door.ts'
import { readHealth } from '#functions/api/handlers/read-health.ts'
import { readOpenApi } from '#functions/api/handlers/read-open-api.ts'
import { serve } from '#functions/api/serve.ts'

/** The doors open to everybody. This function's role can read and write nothing. */
export const handler = serve({
  readHealth: door(routes.readHealth, readHealth),
  readOpenApi: door(routes.readOpenApi, readOpenApi),
} satisfies Record<RoutesOf<'public'>, Door>)
