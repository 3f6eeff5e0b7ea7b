import type { WrittenBlock } from '#domain/documents/written-block.ts'
import { writeDocx } from '#functions/documents/docx-writer.ts'
import { writePdf } from '#local/demo/contracts/pdf-writer.ts'
import { completeEn, incompleteEn, ndaEn, termsEn } from '#local/demo/contracts/texts-en.ts'
import { completeFr, incompleteFr, ndaFr, termsFr } from '#local/demo/contracts/texts-fr.ts'

/** `complete` holds every clause of Article 28; `incomplete` lacks many and lets the provider choose its subprocessors freely. */
export type SampleKind = 'complete' | 'incomplete' | 'nda' | 'terms'
export type SampleFormat = 'pdf' | 'docx' | 'txt'

const texts = {
  fr: { complete: completeFr, incomplete: incompleteFr, nda: ndaFr, terms: termsFr },
  en: { complete: completeEn, incomplete: incompleteEn, nda: ndaEn, terms: termsEn },
} as const

const names = {
  fr: {
    complete: 'accord-complet',
    incomplete: 'accord-incomplet',
    nda: 'confidentialite',
    terms: 'conditions-generales',
  },
  en: {
    complete: 'complete-agreement',
    incomplete: 'incomplete-agreement',
    nda: 'non-disclosure',
    terms: 'terms-of-service',
  },
} as const

/** The blocks of a text in which "# " marks the title, "## " a heading and "- " an item. */
export const blocksOf = (text: string): WrittenBlock[] =>
  text.split('\n').flatMap((line): WrittenBlock[] => {
    const [, mark = '', words = ''] = /^(# |## |- )?(.*)$/.exec(line.trim()) ?? []
    if (words === '') return []
    if (mark === '# ') return [{ style: 'title', text: words }]
    if (mark === '## ') return [{ style: 'heading', text: words }]
    return [mark === '- ' ? { style: 'item', text: `• ${words}` } : { style: 'paragraph', text: words }]
  })

/** The text of a sample, with its marks of headings and items. */
export const sampleText = (kind: SampleKind, language: 'fr' | 'en'): string => texts[language][kind]

/** A contract as a vendor would send it, for the sample data and the tests. The same arguments give the same bytes. */
export const sampleContract = (
  kind: SampleKind,
  language: 'fr' | 'en',
  format: SampleFormat,
): { name: string; bytes: Uint8Array } => {
  const name = `${names[language][kind]}.${format}`
  const blocks = blocksOf(texts[language][kind])
  if (format === 'pdf') return { name, bytes: writePdf(blocks, names[language][kind]) }
  if (format === 'docx') return { name, bytes: writeDocx(blocks, language) }
  return { name, bytes: new TextEncoder().encode(`${blocks.map(({ text }) => text).join('\n\n')}\n`) }
}
