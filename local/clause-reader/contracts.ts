import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Block } from '#domain/documents/text-document.ts'
import { extractText } from '#functions/documents/extract-text.ts'
import { blind, labelledContracts } from '#local/eval/collections.ts'

/** One of our own contracts, with what people read in it. */
export type TrainingContract = {
  id: string
  /** by whom it was written */
  hand: string
  agreement: boolean
  language: string
  blocks: readonly Block[]
  labels: ReadonlyMap<string, { verdict: string; quote: string }>
}

/** Our own contracts that may be read: the unread ones are kept for measuring. */
export const trainingContracts = async (): Promise<TrainingContract[]> => {
  const contracts: TrainingContract[] = []
  for (const { id, file, type, part, language, unread, labels } of labelledContracts(blind)) {
    if (unread) continue
    const document = await extractText(readFileSync(file), { name: basename(file.pathname) })
    if (document.kind !== 'text') continue
    contracts.push({
      id,
      // 1a and 1b are one hand
      hand: String(Number.parseInt(part, 10)),
      language,
      agreement: !type.startsWith('negative'),
      blocks: document.blocks,
      labels: new Map(labels.map(({ requirement, verdict, quote }) => [requirement, { verdict, quote }])),
    })
  }
  return contracts
}
