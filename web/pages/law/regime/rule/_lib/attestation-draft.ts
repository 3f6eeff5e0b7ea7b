import type { RoutesOf } from '#api/routes.ts'
import type { InputOf } from '#web/api/client.ts'

/** What the form holds while it is filled in. */
export type AttestationDraft = { textRead: string; corrects: boolean; fr: string; en: string }

export const emptyAttestation: AttestationDraft = { textRead: '', corrects: false, fr: '', en: '' }

export const isAttestationDraft = (value: unknown): value is AttestationDraft =>
  typeof value === 'object' &&
  value !== null &&
  ['textRead', 'fr', 'en'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  typeof Reflect.get(value, 'corrects') === 'boolean'

/** The shortest and longest account of what was read that the server takes. */
const shortest = 10
const longest = 1000

/** What is still wrong with it: too little said of the text, or a correction in one language only. */
export const faultsIn = ({
  textRead,
  corrects,
  fr,
  en,
}: AttestationDraft): { textRead: boolean; citation: boolean } => ({
  textRead: textRead.trim().length < shortest || textRead.trim().length > longest,
  citation: corrects && (fr.trim() === '' || en.trim() === ''),
})

type Body = InputOf<Extract<RoutesOf<'write'>, 'attestRule'>>['body']

export const attestationOf = ({ textRead, corrects, fr, en }: AttestationDraft): Body => ({
  textRead: textRead.trim(),
  citation: corrects ? { fr: fr.trim(), en: en.trim() } : null,
})
