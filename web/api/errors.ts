import type { ProblemDetails } from '#api/problem-details.ts'

/** The server refused, and said why: RFC 9457 problem details in the reader's language. */
export class ProblemError extends Error {
  readonly problem: ProblemDetails
  constructor(problem: ProblemDetails, options?: ErrorOptions) {
    super(problem.code, options)
    this.name = 'ProblemError'
    this.problem = problem
  }

  /** Reads a refusal. One that is not problem details (the gateway's own, a proxy's) keeps its status. */
  static async from(response: Response): Promise<ProblemError> {
    const read: unknown = await response.json().catch(() => null)
    return new ProblemError(isProblem(read) ? read : unspoken(response))
  }
}

/** No answer came at all: no network, or nobody listens. Whether a write arrived is not known; its key makes repeating safe. */
export class NoAnswerError extends Error {
  constructor(options?: ErrorOptions) {
    super('no-answer', options)
    this.name = 'NoAnswerError'
  }
}

/** The code that names an error for a reader: the problem's own, or `no-answer`, or `internal` for a fault of the page. */
export const codeOf = (error: unknown): string =>
  error instanceof ProblemError ? error.problem.code : error instanceof NoAnswerError ? 'no-answer' : 'internal'

/** Refusals whose answer would be the same a second later. */
export const isFinal = (error: unknown): boolean => error instanceof ProblemError && error.problem.status < 500

/** Somebody else was faster, or the case has moved on. */
export const isConflict = (error: unknown): boolean => error instanceof ProblemError && error.problem.status === 409

const isProblem = (value: unknown): value is ProblemDetails =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'title' in value &&
  typeof value.title === 'string'

const codes: Readonly<Record<number, string>> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found' }

const unspoken = (response: Response): ProblemDetails => ({
  type: 'about:blank',
  code: codes[response.status] ?? 'internal',
  status: response.status,
  title: '',
  detail: '',
  instance: response.headers.get('apigw-requestid') ?? '',
})
