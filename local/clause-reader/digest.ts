import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { clausePackOf } from '#domain/clauses/rules/packs.ts'
import { namesFile } from '#local/clause-reader/parties.ts'
import { sentencesFolder, trainingFolder } from '#local/clause-reader/sentences.ts'
import { blind, labelledContracts } from '#local/eval/collections.ts'

const here = new URL('./', import.meta.url)
const clauses = new URL('../../domain/clauses/', import.meta.url)

/** Code on which it depends how a text is cut into words and features. */
const read = [
  ...['compiled-pack', 'evidence', 'matcher', 'pattern', 'verdict'].map((name) => `rules/${name}.ts`),
  ...['document-kind', 'mentions', 'named-subprocessors', 'passage', 'spoken-name'].map((name) => `text/${name}.ts`),
]

const filesIn = (folder: URL): URL[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => new URL(`file://${entry.parentPath}/${entry.name}`))

/** The hash of everything that the second reader is made of: where it is another than the generated file says, it must be trained again. */
export const trainingDigest = (): string => {
  const { concepts, requirements } = clausePackOf('eu-gdpr').pack
  const files = [
    ...[trainingFolder, sentencesFolder, new URL('reader/', clauses), here].flatMap(filesIn),
    ...read.map((name) => new URL(name, clauses)),
    new URL('labels.tsv', blind.at),
    namesFile,
    ...labelledContracts(blind).flatMap(({ unread, file }) => (unread ? [] : [file])),
  ]
  const hash = createHash('sha256')
  for (const file of files.map(({ href }) => href).sort()) {
    const text = readFileSync(new URL(file), 'utf8')
    hash.update(createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest())
  }
  hash.update(JSON.stringify([concepts, requirements.map(({ id, topic, rules }) => [id, topic, rules])]))
  return hash.digest('hex')
}
