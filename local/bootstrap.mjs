// The first thing `npm start`, `npm test` and the like run. Plain JavaScript without a dependency: it begins on whatever Node the machine has,
// installs the packages when they are missing or changed, and hands over to the Node 24 among them, first on the PATH,
// so that the local cloud's Lambdas run on it too.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules', '.bin')
const [task = '', ...args] = process.argv.slice(2)

/** @param {string[]} lines @returns {never} */
const stop = (...lines) => {
  console.error(['', ...lines, ''].join('\n'))
  process.exit(1)
}

const major = Number(process.versions.node.split('.')[0])
if (major < 20)
  stop(
    `This needs Node 20 or newer; this is Node ${process.versions.node}.`,
    'Install a newer one (nodejs.org, or your system’s package manager) and run the command again.',
  )
if (!['start', 'test', 'bench', 'clauses', 'docs', 'eval-clauses', 'law', 'openapi'].includes(task))
  stop(
    'Usage: npm start, npm test, npm run bench, clauses, docs, eval:clauses, law or openapi, each with its options after `--`.',
  )

install()
handOver()

/** `npm ci`, unless what the lock file asks for is there already. */
function install() {
  if (installed()) return
  const began = Date.now()
  console.log('  … npm packages')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (npm.error) stop('npm was not found. It comes with Node: install Node again with it, then run the command again.')
  if (npm.status !== 0) {
    const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(npm.stderr)
    stop(
      npm.stderr.trim(),
      '',
      unreachable
        ? 'The npm registry could not be reached. Check the connection, and the proxy or registry in your .npmrc, then run the command again.'
        : 'The npm packages could not be installed; the lines above say why. Mend that, then run the command again.',
    )
  }
  console.log(`  ✓ npm packages (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

/** npm notes what it installed in node_modules/.package-lock.json, at the end of a run: that note against the lock file is the stamp. */
function installed() {
  const note = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const have = JSON.parse(readFileSync(note, 'utf8')).packages
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(want).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || have[path]?.version === version || (!have[path] && (optional || devOptional || peer)),
  )
}

/** The Node 24 among the packages, which a script of its package fetches; the machine's own where it is as new and npm runs no scripts. */
function node24() {
  const ours = join(bin, 'node')
  if (existsSync(ours)) return ours
  if (major >= 24) return process.execPath
  return stop(
    'Node 24 is missing: npm installed the package “node” without running its install script.',
    'Allow it (npm config set ignore-scripts false; npm 12: npm install-scripts approve node), remove node_modules and',
    'run the command again. Or run it with a Node 24 of your own.',
  )
}

/** Runs local/<task>.ts on Node 24. Ctrl-C reaches the child by itself (same terminal), so here the signals are only waited out. */
function handOver() {
  const node = node24()
  const child = spawn(node, [join(root, 'local', `${task}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: [dirname(node), bin, process.env.PATH ?? ''].join(delimiter) },
  })
  process.on('SIGINT', () => {})
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
  child.on('error', (error) =>
    stop(`Node 24 could not be started: ${error.message}`, 'Remove node_modules and run the command again.'),
  )
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}
