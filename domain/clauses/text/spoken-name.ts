import { normalWord } from './passage.ts'

/** A name as it is compared: its words in normal form, without article, possessive and trailing marks. */
export const spokenName = (found: string): string =>
  found
    .replace(/^(?:the|le|la|les)\s|^l[’']/i, '')
    .replace(/[’']s?$/u, '')
    .replace(/[.’'&-]+$/u, '')
    .split(/[\s’'.&-]+/u)
    .filter((word) => word !== '')
    .map(normalWord)
    .join(' ')
    .replace(/^(sous|sub) (?=traitan|process|contract)/, '$1')
