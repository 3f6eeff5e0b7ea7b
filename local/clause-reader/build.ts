import { writeFileSync } from 'node:fs'
import { trained } from '#local/clause-reader/train.ts'

const file = new URL('../../law/eu-gdpr/second-reader.gen.json', import.meta.url)

/** `npm run clauses -- train`: the second reader, from our own sentences and contracts. The same input gives the same file. */
export const trainSecondReader = async (): Promise<void> => {
  const data = await trained()
  const text = `${JSON.stringify(data)}\n`
  writeFileSync(file, text)
  console.log(`law/eu-gdpr/second-reader.gen.json: ${Math.round(text.length / 1000)} KB`)
}
