import type { Handler } from '#functions/api/door.ts'

export const readProfile: Handler<'readProfile'> = async ({ actor }) => actor
