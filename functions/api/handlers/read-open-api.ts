import { openApi } from '#api/openapi.ts'
import type { Handler } from '#functions/api/door.ts'

const document = openApi()

export const readOpenApi: Handler<'readOpenApi'> = async () => ({ ...document })
