import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, and what the local tools keep in it. Everything in `.local` can be deleted: it is made again. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const localDir = join(root, '.local')
export const venvDir = join(localDir, 'venv')
export const webDir = join(root, 'dist', 'web')
export const bin = (name: string): string => join(root, 'node_modules', '.bin', name)
