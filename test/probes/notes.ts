import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newName } from './stack.ts'

/** A file that a probe's functions append lines to, each call one line. */
export function notebook() {
  const file = join(tmpdir(), `${newName()}.notes`)
  return {
    file,
    lines: async (): Promise<string[]> =>
      (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== ''),
  }
}

/** For the code of a function: `note(text)`, and the file's name in the variable NOTES. */
export const noting = `const note = (text) => require('node:fs').appendFileSync(process.env.NOTES, text + '\\n');`
