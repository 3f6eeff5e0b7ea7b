import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { fingerprint } from '#local/terminal/fingerprint.ts'
import { bin, localDir, root } from '#local/terminal/paths.ts'

const run = promisify(execFile)

const sources = ['infra', 'functions', 'workflows', 'domain', 'store', 'api', 'law', 'web', 'package-lock.json']

/** As it is deployed to AWS with nothing but its own defaults, and as it is deployed to the local cloud. */
const variants = { aws: {}, local: { demo: true, stage: 'local', origin: 'http://localhost:8787' } } as const
export type Variant = keyof typeof variants

/** The folder of the cloud assembly, made once for the present sources however many test files ask for it. */
export const assembly = async (variant: Variant): Promise<string> => {
  const folder = join(localDir, 'test', `synth-${variant}`)
  const print = join(folder, 'fingerprint')
  const wanted = await fingerprint(sources, variant)
  const fresh = async () => (await readFile(print, 'utf8').catch(() => '')) === wanted
  await mkdir(join(localDir, 'test'), { recursive: true })
  for (let waited = 0; waited < 120; waited += 1) {
    if (await fresh()) return folder
    // whoever makes the folder synthesises, everybody else waits for it
    const mine = await mkdir(`${folder}.lock`).then(
      () => true,
      () => false,
    )
    if (!mine) {
      await pause(500)
      continue
    }
    try {
      await synthesise(variant, `${folder}.new`)
      await writeFile(join(`${folder}.new`, 'fingerprint'), wanted)
      await rm(folder, { recursive: true, force: true })
      await rename(`${folder}.new`, folder)
    } finally {
      await rm(`${folder}.lock`, { recursive: true, force: true })
    }
  }
  throw new Error(`No synthesis after a minute; if none is running, delete ${folder}.lock.`)
}

/** A page to publish, so that what publishes it is checked too. */
const page = async (): Promise<string> => {
  const folder = join(localDir, 'test', 'page')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'page.js'), 'export {}')
  return folder
}

/** Throws with all findings where cdk-nag or the CDK's own validation has one that nobody answered. */
const synthesise = async (variant: Variant, out: string) => {
  await rm(out, { recursive: true, force: true })
  const context = { ...variants[variant], page: await page() }
  await run(bin('node'), ['infra/app.ts'], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: out, CDK_CONTEXT_JSON: JSON.stringify(context) },
    maxBuffer: 10_000_000,
  })
  if (!existsSync(join(out, 'LaissezPasser.template.json'))) throw new Error('The synthesis left no template.')
}
