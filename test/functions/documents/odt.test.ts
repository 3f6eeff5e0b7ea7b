import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractText } from '#functions/documents/extract-text.ts'

const read = async (body: string, styles = '') => {
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<office:document-content><office:text>${body}</office:text>`),
    'styles.xml': strToU8(styles),
  })
  const document = await extractText(bytes, { name: 'contrat.odt' })
  return document.kind === 'text' ? document.blocks.map(({ kind, level, text }) => `${kind} ${level}: ${text}`) : []
}
const p = (text: string) => `<text:p>${text}</text:p>`
const item = (...inside: string[]) => `<text:list-item>${inside.join('')}</text:list-item>`
const list = (attributes: string, ...items: string[]) => `<text:list ${attributes}>${items.join('')}</text:list>`
const level = (depth: number, format: string, more: string) =>
  `<text:list-level-style-number text:level="${depth}" style:num-format="${format}" ${more}/>`
const styles = `<text:list-style style:name="L">${level(1, '1', 'style:num-suffix="."')}${level(2, '1', 'text:display-levels="2"')}${level(3, 'a', 'style:num-prefix="(" style:num-suffix=")"')}</text:list-style>`

describe('an ODT as its reader sees it', () => {
  it('has the numbers of its lists, through the text between them', async () => {
    const body =
      '<text:p text:style-name="Title">Accord</text:p>' +
      list(
        'text:style-name="L"',
        item('<text:h text:outline-level="1">Sécurité</text:h>', list('', item(p('Le prestataire :')))),
      ) +
      p('Ce qui suit est essentiel.') +
      list(
        'text:style-name="L" text:continue-numbering="true"',
        item(
          list(
            '',
            item(list('', item(p('chiffre les données ;')), item(p('teste ses mesures.')))),
            item(p('Il en rend compte.')),
          ),
        ),
        item(p('Audits')),
        item(p('Le client contrôle le prestataire une fois par an, à ses frais, sauf incident.')),
      ) +
      list('text:style-name="Bullets"', item(p('sans numéro')))
    expect(await read(body, styles)).toEqual([
      'heading 1: Accord',
      'heading 1: 1. Sécurité',
      'item 2: 1.1 Le prestataire :',
      'paragraph 0: Ce qui suit est essentiel.',
      'item 3: (a) chiffre les données ;',
      'item 3: (b) teste ses mesures.',
      'item 2: 1.2 Il en rend compte.',
      'heading 3: 2. Audits',
      'item 1: 3. Le client contrôle le prestataire une fois par an, à ses frais, sauf incident.',
      'item 1: sans numéro',
    ])
  })

  it('has its notes last, its boxes after their paragraph, and no comments', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Un an compte 365 jours.')}</text:note-body></text:note>`
    const comment = `<office:annotation><dc:creator>A. B.</dc:creator>${p('Trop long ?')}</office:annotation>`
    const box = `<draw:frame><draw:text-box>${p('À signer deux fois.')}</draw:text-box></draw:frame>`
    expect(
      await read(p(`Chaque année${note} a lieu${comment} un audit.`) + p(`Avant${box} et après.`) + p('Fin.')),
    ).toEqual([
      'paragraph 0: Chaque année a lieu un audit.',
      'paragraph 0: Avant et après.',
      'paragraph 0: À signer deux fois.',
      'paragraph 0: Fin.',
      'paragraph 0: Un an compte 365 jours.',
    ])
  })

  it('has the cells of a row apart, and their paragraphs together', async () => {
    const cell = (...texts: string[]) => `<table:table-cell>${texts.map(p).join('')}</table:table-cell>`
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
    expect(
      await read(row(cell('Violation'), cell('Sans délai.', 'Par écrit.')) + row(cell('Annexe I'), cell(''))),
    ).toEqual(['row 0: Violation | Sans délai. Par écrit.', 'heading 3: Annexe I'])
  })
})
