import { Worker } from 'node:worker_threads'
import { randomFrom } from '#local/clauses/mutations.ts'
import { sampleContract } from '#local/demo/contracts.ts'

/** Seconds after which a file counts as hanging, and megabytes that reading one may take. */
const patience = 20
const memory = 512

type Verdict = { outcome: string; seconds: number }

/** A file with some of its bytes turned, cut off, doubled or overwritten. */
export const damaged = (bytes: Uint8Array, random: () => number): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  const place = () => Math.floor(random() * copy.length)
  const ways = [
    () => {
      for (let n = 1 + Math.floor(random() * 60); n > 0; n--) copy[place()] = Math.floor(random() * 256)
      return copy
    },
    () => copy.slice(0, place()),
    () => copy.slice(place()),
    () => Uint8Array.from([...copy.slice(0, place()), ...copy.slice(place())]),
    () => {
      const start = place()
      copy.fill(random() < 0.5 ? 0 : 0xff, start, start + Math.floor(random() * 400))
      return copy
    },
    () => {
      // a number in the file made another: lengths, offsets and counts are what readers trip over
      const digits = [...copy.keys()].filter((i) => (copy[i] ?? 0) >= 0x30 && (copy[i] ?? 0) <= 0x39)
      for (let n = 0; n < 12; n++)
        copy[digits[Math.floor(random() * digits.length)] ?? 0] = 0x30 + Math.floor(random() * 10)
      return copy
    },
  ]
  return (ways[Math.floor(random() * ways.length)] ?? (() => copy))()
}

/** Reads files one after another in a thread of its own, so that a file that never ends can be stopped. */
const start = () =>
  new Worker(new URL('./fuzz-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memory } })

const read = (worker: Worker, name: string, bytes: Uint8Array): Promise<Verdict> =>
  new Promise((resolve) => {
    const began = performance.now()
    const end = (outcome: string) => {
      clearTimeout(timer)
      worker.off('message', end)
      worker.off('error', failed)
      resolve({ outcome, seconds: (performance.now() - began) / 1000 })
    }
    const failed = (error: Error) => end(`CRASHES: ${error.message}`)
    const timer = setTimeout(() => end('HANGS'), patience * 1000)
    worker.on('message', end)
    worker.on('error', failed)
    worker.postMessage({ name, bytes })
  })

/** `npm run clauses -- fuzz`: damaged PDFs and DOCXs; prints what was made of them. Exit code 1 where one crashed or hung. */
export const fuzz = async (count: number, seed = 2026): Promise<void> => {
  const random = randomFrom(seed)
  const samples = (['complete', 'incomplete'] as const).flatMap((kind) =>
    (['fr', 'en'] as const).flatMap((language) =>
      (['pdf', 'docx'] as const).map((format) => sampleContract(kind, language, format)),
    ),
  )
  const outcomes = new Map<string, number>()
  let slowest = 0
  let worker = start()
  for (let n = 0; n < count; n++) {
    const sample = samples[n % samples.length]
    if (!sample) break
    const { outcome, seconds } = await read(worker, sample.name, damaged(sample.bytes, random))
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    slowest = Math.max(slowest, seconds)
    if (/^(HANGS|CRASHES)/.test(outcome)) {
      await worker.terminate()
      worker = start()
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${n + 1}/${count}`)
  }
  await worker.terminate()
  console.log(
    `\n${count} damaged files, the slowest ${slowest.toFixed(2)} s, memory at the end ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
  console.table([...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, files]) => ({ outcome, files })))
  if ([...outcomes.keys()].some((outcome) => /^(HANGS|CRASHES)/.test(outcome))) process.exitCode = 1
}
