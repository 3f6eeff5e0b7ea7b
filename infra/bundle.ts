import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin } from 'esbuild'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Some packages in an ES module bundle still call `require`. */
const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);"

/** zod carries its messages in fifty languages; ours are codes that the catalogue of refusals words. Some 200 KB less to start. */
const withoutLocales: Plugin = {
  name: 'zod-without-locales',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export {}' }))
  },
}

/** The generated data files that are worth packing, in bytes. */
const worthPacking = 30_000

/**
 * The law packs, the clauses and the fingerprints of the official ones as compressed text: 0.6 MB less in each function that
 * carries the law, and no slower to start with (unpacking takes what compiling a literal of that length took).
 */
const packedData: Plugin = {
  name: 'packed-data',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.gen\.json$/ }, async ({ path }) => {
      const data = await readFile(path)
      if (data.length < worthPacking) return undefined
      const packed = gzipSync(data, { level: 9 }).toString('base64')
      const unpacked = `gunzipSync(Buffer.from('${packed}','base64')).toString()`
      return { contents: `import{gunzipSync}from'node:zlib';export default JSON.parse(${unpacked})`, loader: 'js' }
    })
  },
}

/** How every function is bundled. */
export const options = {
  absWorkingDir: root,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  // stack traces in the log name the functions
  keepNames: true,
  legalComments: 'none',
  banner: { js: banner },
  plugins: [withoutLocales, packedData],
  logLevel: 'warning',
} as const satisfies BuildOptions

/** The functions that read contracts: the reader of PDFs is a file of its own there, loaded when the first PDF is read. */
const inParts: readonly string[] = ['api/contracts', 'steps/check-the-clauses']

/**
 * Bundles every function in one run of esbuild: the packages that all of them share are read once, so that twenty
 * functions take about as long as one (NodejsFunction's own bundling starts a process for each).
 * @param out the folder to write to, `<out>/<function>/index.mjs` each
 * @returns the folder of a function
 */
export const bundle = async (names: readonly string[], out: string): Promise<(name: string) => string> => {
  const entry = (name: string, to = '') => ({ in: `functions/${name}.ts`, out: `${to}index` })
  const whole = names.filter((name) => !inParts.includes(name))
  await build({ ...options, entryPoints: whole.map((name) => entry(name, `${name}/`)), outdir: out })
  // what is loaded later has to lie in the function's own folder: one run each
  for (const name of names.filter((name) => inParts.includes(name)))
    await build({ ...options, entryPoints: [entry(name)], outdir: join(out, name), splitting: true })
  return (name) => join(out, name)
}
