import { isEnding, shutdown, shutdownOnSignals } from '#local/terminal/shutdown.ts'
import { Trouble } from '#local/terminal/trouble.ts'

/** Runs a command of the project from its first line to its exit code; leaves nothing running behind. */
export async function main(command: () => Promise<number>): Promise<void> {
  shutdownOnSignals()
  let code = 1
  try {
    code = await command()
  } catch (error) {
    if (!isEnding()) console.error(error instanceof Trouble ? `\n${error.message}\n` : error)
  }
  await shutdown()
  process.exit(code)
}
