import { spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from '#local/terminal/lock.ts'
import { root, venvDir } from '#local/terminal/paths.ts'
import { run, tail } from '#local/terminal/processes.ts'
import { Trouble } from '#local/terminal/trouble.ts'

const requirements = join(root, 'local', 'cloud', 'requirements.txt')
const installedNote = join(venvDir, 'installed.txt')

/** The interpreter of the project's virtual environment. */
export const venvPython =
  process.platform === 'win32' ? join(venvDir, 'Scripts', 'python.exe') : join(venvDir, 'bin', 'python')

/**
 * Makes the virtual environment and installs what local/cloud/requirements.txt pins, unless that is there already.
 * @throws Trouble python-missing, venv-missing, python-registry
 */
export function ensurePython(): Promise<void> {
  return withLock(`${venvDir}.lock`, 'The virtual environment', async () => {
    const wanted = await readFile(requirements, 'utf8')
    if ((await readFile(installedNote, 'utf8').catch(() => '')) === wanted) return
    await rm(venvDir, { recursive: true, force: true })
    await run(findPython(), ['-m', 'venv', venvDir], { what: 'Making the virtual environment' })
    try {
      await run(venvPython, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
        what: 'Installing the local cloud',
        timeout: 240_000,
      })
    } catch (error) {
      throw new Trouble('python-registry', error instanceof Error ? tail(error.message, 6) : '', { cause: error })
    }
    await writeFile(installedNote, wanted)
  })
}

const candidates = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10']

/** A Python of at least 3.10 that can make virtual environments with pip in them. */
function findPython(): string {
  const recent = candidates.filter((name) => succeeds(name, 'import sys; sys.exit(sys.version_info < (3, 10))'))
  const found = recent.find((name) => succeeds(name, 'import venv, ensurepip'))
  if (found) return found
  if (recent[0]) throw new Trouble('venv-missing', recent[0])
  throw new Trouble('python-missing')
}

const succeeds = (python: string, program: string): boolean =>
  spawnSync(python, ['-c', program], { stdio: 'ignore' }).status === 0
