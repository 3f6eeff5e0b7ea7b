import type { Power } from '#infra/power-catalogue.ts'

/** What a function is for, how long it may take (seconds), how much memory it has (MB), and what it may do. */
export type Duty = { does: string; timeout: number; memory: number; may: readonly Power[] }

const duties = <const T extends Record<string, Duty>>(table: T) => table

/** Long enough for a first start and a slow table, well below the 30 seconds after which the gateway hangs up. */
const door = { timeout: 25, memory: 1024 }
const step = { timeout: 30, memory: 512 }

/**
 * Every function with everything that it may do: all powers of the system on one page. A function is its file under
 * `functions/`; it has a role of its own that holds what is listed here and nothing else, and an environment that
 * names only what it may touch.
 */
export const powers = duties({
  'api/read': {
    does: 'answers the routes that read',
    ...door,
    may: ['read the registry', 'read the ledger', 'read documents'],
  },
  'api/write': {
    does: 'answers the routes that write: each one transaction',
    ...door,
    may: ['read the registry', 'write the registry', 'append to the ledger', 'receive documents'],
  },
  'api/contracts': {
    does: 'answers the routes that read whole contracts',
    timeout: 25,
    memory: 1769,
    may: ['read the registry', 'read documents'],
  },
  'api/public': { does: 'answers the routes that are open to everybody', ...door, may: [] },

  'steps/load-the-case': { does: 'says what the record says of a case', ...step, may: ['read the registry'] },
  'steps/screen': {
    does: 'says what is plain from the facts alone',
    ...step,
    may: ['read the registry'],
  },
  'steps/assess-the-safeguards': {
    does: 'notes what each law says of a transfer',
    timeout: 45,
    memory: 1024,
    may: ['read the registry', 'write the registry'],
  },
  'steps/check-the-clauses': {
    does: 'reads a contract and notes the clauses it holds',
    timeout: 120,
    memory: 1769,
    may: ['read the registry', 'write the registry', 'read documents', 'ask for a second opinion'],
  },
  'steps/recommend': {
    does: 'records the recommendation',
    ...step,
    may: ['read the registry', 'write the registry', 'append to the ledger'],
  },
  'steps/clear-by-itself': {
    does: 'records that the system cleared a harmless case',
    ...step,
    may: ['read the registry', 'write the registry', 'append to the ledger'],
  },
  'steps/ask-for-a-decision': {
    does: 'puts a case before the officer and keeps the token',
    ...step,
    may: ['read the registry', 'keep tokens', 'answer tokens'],
  },
  'steps/ask-for-the-authorisation': {
    does: 'asks for the authorisation of an authority and keeps the token',
    ...step,
    may: ['read the registry', 'keep tokens', 'answer tokens'],
  },
  'steps/remind': {
    does: 'records that nobody acted in time',
    ...step,
    may: ['read the registry', 'write the registry', 'append to the ledger'],
  },
  'steps/confirm-the-record': {
    does: 'checks that case, inventory and ledger agree',
    ...step,
    may: ['read the registry', 'read the ledger'],
  },
  'steps/notify': {
    does: 'writes to whoever must know, once',
    ...step,
    may: ['read the registry', 'write the registry', 'take back a notice', 'send mail'],
  },
  'steps/hand-to-a-person': {
    does: 'records that a case is stopped, where and why',
    ...step,
    may: ['read the registry', 'write the registry', 'append to the ledger'],
  },

  'events/outbox': {
    does: 'makes follow what a written change asks for',
    timeout: 60,
    memory: 512,
    may: ['follow the registry', 'write the registry', 'answer tokens', 'start workflows', 'publish events'],
  },
  'events/tell-the-requester': {
    does: 'writes to the requester of what no workflow tells',
    ...step,
    may: ['read the registry', 'write the registry', 'take back a notice', 'send mail', 'leave what failed'],
  },
  'events/call-the-officers': {
    does: 'writes to those who may decide that a case waits for them',
    ...step,
    may: [
      'read the registry',
      'write the registry',
      'take back a notice',
      'look up people',
      'send mail',
      'leave what failed',
    ],
  },
  'events/sweep': {
    does: 'finds every minute what was lost, late or expired',
    timeout: 55,
    memory: 512,
    may: [
      'read the registry',
      'write the registry',
      'append to the ledger',
      'answer tokens',
      'start workflows',
      'look at workflows',
      'publish events',
    ],
  },
})

export type FunctionName = keyof typeof powers
export const functionNames = Object.keys(powers) as FunctionName[]

/** The name of a function in a construct tree and in a workflow: `steps/load-the-case` is LoadTheCase. */
export const pascal = (name: string): string =>
  name
    .replace(/^steps\//, '')
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
