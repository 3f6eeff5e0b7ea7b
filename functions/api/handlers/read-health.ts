import type { Handler } from '#functions/api/door.ts'

export const readHealth: Handler<'readHealth'> = async () => ({ status: 'ok' })
