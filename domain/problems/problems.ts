import type { Bilingual } from '#domain/words/language.ts'

type Problem = { status: number; title: Bilingual; todo: Bilingual }

const catalogue = <const C extends Record<string, Problem>>(problems: C) => problems

/**
 * Every way in which the system says no: one code, its HTTP status, what happened and what to do, in both languages.
 * Served as RFC 9457 problem details; `docs/api/problems.md` is their anchor.
 */
export const problems = catalogue({
  'invalid-input': {
    status: 400,
    title: { fr: 'Certaines réponses ne conviennent pas.', en: 'Some answers are not right.' },
    todo: {
      fr: 'Corrigez les champs indiqués puis renvoyez ; rien n’a été enregistré.',
      en: 'Correct the fields named below and send again; nothing was stored.',
    },
  },
  'malformed-json': {
    status: 400,
    title: { fr: 'Le corps de la demande n’est pas du JSON.', en: 'The request body is not JSON.' },
    todo: { fr: 'Envoyez un document JSON en UTF-8.', en: 'Send a JSON document in UTF-8.' },
  },
  'idempotency-key-missing': {
    status: 400,
    title: { fr: 'L’en-tête Idempotency-Key manque.', en: 'The Idempotency-Key header is missing.' },
    todo: {
      fr: 'Ajoutez un identifiant unique par intention (par exemple un UUID) : il garantit qu’un double envoi ne compte qu’une fois.',
      en: 'Add one unique identifier per intention (a UUID, say): it makes sure that sending twice counts once.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { fr: 'Vous n’êtes pas connecté.', en: 'You are not signed in.' },
    todo: { fr: 'Connectez-vous puis recommencez.', en: 'Sign in and try again.' },
  },
  forbidden: {
    status: 403,
    title: { fr: 'Cette action ne vous est pas ouverte.', en: 'This action is not open to you.' },
    todo: {
      fr: 'Demandez à une personne qui a le rôle voulu, ou à un administrateur de vous le donner.',
      en: 'Ask somebody who has the role for it, or an administrator to give it to you.',
    },
  },
  'own-request': {
    status: 403,
    title: { fr: 'Personne ne décide de sa propre demande.', en: 'Nobody decides on their own request.' },
    todo: {
      fr: 'Une autre personne habilitée doit prendre cette décision.',
      en: 'Another person who may decide has to take this decision.',
    },
  },
  'not-found': {
    status: 404,
    title: { fr: 'Introuvable.', en: 'Not found.' },
    todo: {
      fr: 'Vérifiez l’adresse ; l’élément n’existe pas ou ne vous est pas ouvert.',
      en: 'Check the address; the item does not exist or is not open to you.',
    },
  },
  'already-decided': {
    status: 409,
    title: { fr: 'Une décision a déjà été prise.', en: 'A decision has already been taken.' },
    todo: {
      fr: 'Lisez la décision enregistrée ; la vôtre n’a pas été prise en compte.',
      en: 'Read the decision on record; yours was not taken.',
    },
  },
  'case-changed': {
    status: 409,
    title: { fr: 'Le dossier a changé entre-temps.', en: 'The case has changed meanwhile.' },
    todo: {
      fr: 'Rechargez le dossier, voyez ce qui a changé, puis recommencez ; rien n’a été enregistré.',
      en: 'Load the case again, see what changed, then try again; nothing was stored.',
    },
  },
  'wrong-status': {
    status: 409,
    title: { fr: 'Le dossier n’est pas à cette étape.', en: 'The case is not at that stage.' },
    todo: {
      fr: 'Rechargez le dossier : son état indique ce qui est possible maintenant.',
      en: 'Load the case again: its status says what is possible now.',
    },
  },
  'too-large': {
    status: 413,
    title: { fr: 'La demande est trop volumineuse.', en: 'The request is too large.' },
    todo: {
      fr: 'Envoyez moins de 256 Ko ; les contrats passent par le téléversement de documents.',
      en: 'Send less than 256 KB; contracts go through the document upload.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { fr: 'Ce type de contenu n’est pas accepté.', en: 'This content type is not accepted.' },
    todo: { fr: 'Envoyez application/json.', en: 'Send application/json.' },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      fr: 'Cette clé d’idempotence a déjà servi pour une autre demande.',
      en: 'This idempotency key was already used for another request.',
    },
    todo: { fr: 'Prenez une nouvelle clé pour une nouvelle demande.', en: 'Take a new key for a new request.' },
  },
  'document-refused': {
    status: 422,
    title: { fr: 'Ce document ne peut pas être accepté.', en: 'This document cannot be accepted.' },
    todo: {
      fr: 'Envoyez un PDF, DOCX, ODT, TXT, HTML ou Markdown lisible de moins de 25 Mo ; rien n’a été conservé.',
      en: 'Send a readable PDF, DOCX, ODT, TXT, HTML or Markdown file of less than 25 MB; nothing was kept.',
    },
  },
  internal: {
    status: 500,
    title: { fr: 'Quelque chose a mal tourné de notre côté.', en: 'Something went wrong on our side.' },
    todo: {
      fr: 'Réessayez dans un instant ; si cela se reproduit, citez le numéro ci-dessous.',
      en: 'Try again in a moment; if it happens again, quote the number below.',
    },
  },
})

export type ProblemCode = keyof typeof problems

/** One field that does not fit: where it is (RFC 6901 pointer into what was sent) and which sentence says why. */
export type FieldError = { pointer: string; code: string; values?: Record<string, string | number> }

/** A refusal as a value: the code, and what the reader needs to understand it. `extra` never takes a name that problem details own. */
export type Refusal = { code: ProblemCode; errors?: FieldError[]; extra?: Record<string, unknown> }

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }
export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refused = (code: ProblemCode, more: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, ...more },
})

/** The same outcome, its errors pointing into what was really sent: facts that were checked alone arrived under `/facts`. */
export const within = <T>(place: string, outcome: Outcome<T>): Outcome<T> => {
  if (outcome.ok || outcome.refusal.errors === undefined) return outcome
  const errors = outcome.refusal.errors.map((error) => ({ ...error, pointer: `${place}${error.pointer}` }))
  return { ok: false, refusal: { ...outcome.refusal, errors } }
}

/** A refusal on its way to the edge, where it becomes problem details. Thrown by the doors only; the domain returns values. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal.code, options)
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}

/** The value of an outcome, or its refusal thrown for the edge to answer. */
export const unwrap = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value
  throw new RefusalError(outcome.refusal)
}
