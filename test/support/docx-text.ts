import { extractText } from '#functions/documents/extract-text.ts'

/** The paragraphs of a DOCX as a person reads them; fails where it is none. */
export const docxText = async (file: File): Promise<string[]> => {
  const text = await extractText(new Uint8Array(await file.arrayBuffer()), file)
  if (text.kind !== 'text' || text.format !== 'docx') throw new Error(`${file.name} is no DOCX that can be read.`)
  return text.blocks.map((block) => block.text)
}
