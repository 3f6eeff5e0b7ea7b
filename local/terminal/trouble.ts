/** What can go wrong on a developer's machine, and what to do about it. Each text: what is the matter, then what to do. */
const catalogue = {
  'python-missing': () =>
    'Python 3.10 or newer was not found. Install it (python3 on the PATH) and run the command again.',
  'venv-missing': (python: string) =>
    `${python} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv) and run the command again.`,
  'python-registry': (tail: string) =>
    `${tail}\nThe Python packages could not be installed. Check the connection, and pip’s index or proxy settings, then run the command again.`,
  'port-taken': (port: string) =>
    `Port ${port} is in use by another program. Stop that program, or choose another port: npm start -- --port NUMBER (page) or --cloud-port NUMBER (local cloud).`,
  'already-running': (what: string) =>
    `${what} is in use by another run of this project. Stop it first (Ctrl-C there).`,
  'cloud-died': (tail: string) => `The local cloud stopped by itself. The end of its log:\n${tail}`,
  'cloud-silent': (tail: string) => `The local cloud did not answer in time. The end of its log:\n${tail}`,
  'command-failed': (said: string) => said,
  'command-slow': (said: string) => said,
  'outputs-missing': (names: string) =>
    `The deployed stack lacks outputs that are needed here: ${names}. Does infra/ still export them?`,
  'user-refused': (said: string) => said,
  'no-test-cloud': () =>
    'These tests need a deployed stack. Run them with: npm test -- journeys (or probes, or browser), which starts one.',
  'option-unknown': (said: string) => said,
} as const

export type TroubleCode = keyof typeof catalogue

/** A fault that a developer can mend: its message is the whole text to print, without a stack trace. */
export class Trouble extends Error {
  readonly code: TroubleCode

  constructor(code: TroubleCode, detail = '', options?: ErrorOptions) {
    super(catalogue[code](detail), options)
    this.name = 'Trouble'
    this.code = code
  }
}
