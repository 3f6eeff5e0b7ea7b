/** What to undo at the end, last begun first. */
const undo: (() => Promise<void>)[] = []
let ending: Promise<void> | null = null

export function onShutdown(work: () => Promise<void>): void {
  undo.unshift(work)
}

/** Whether the end has begun: what fails from now on fails because of it. */
export const isEnding = (): boolean => ending !== null

/** Undoes everything once, whoever asks first. */
export function shutdown(): Promise<void> {
  ending ??= (async () => {
    for (const work of undo) await work().catch((error: unknown) => console.error(error))
  })()
  return ending
}

/**
 * Ends with all that was started on Ctrl-C, on SIGTERM, and when the process that started this one is gone.
 * A second Ctrl-C does not wait.
 */
export function shutdownOnSignals(): void {
  const leave = async (code: number) => {
    if (ending) process.exit(code)
    await shutdown()
    process.exit(code)
  }
  process.on('SIGINT', () => leave(130))
  process.on('SIGTERM', () => leave(143))
  process.on('SIGHUP', () => leave(129))
  const starter = process.ppid
  setInterval(() => process.ppid !== starter && leave(1), 2000).unref()
}
