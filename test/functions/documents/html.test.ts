import { describe, expect, it } from 'vitest'
import { extractText } from '#functions/documents/extract-text.ts'

const read = async (body: string, head = '<head><title>Terms</title></head>') => {
  const bytes = new TextEncoder().encode(`<!doctype html><html>${head}<body>${body}</body></html>`)
  const document = await extractText(bytes, { name: 'terms.html' })
  return document.kind === 'text' ? document.blocks.map(({ kind, text }) => `${kind}: ${text}`) : []
}

describe('a page as a browser has saved it', () => {
  it('is read without its menus, its notice of cookies and what it hides', async () => {
    const body = `<div role="navigation"><a href="/">Products</a><div>Prices</div></div>
      <div class="modal cookie-banner"><p>We use cookies.</p><div>Accept</div></div>
      <section id="onetrust-consent-sdk"><p>Choose.</p></section>
      <div hidden><p>Old text.</p></div><div style="color:red; display: none"><p>Draft.</p></div>
      <template><p>Template.</p></template>
      <p data-hidden="no">The Processor keeps the data.</p><div aria-hidden="false" title="not hidden here"><p>It deletes them.</p></div>`
    expect(await read(body)).toEqual(['paragraph: The Processor keeps the data.', 'paragraph: It deletes them.'])
  })

  it('is read though its head is not closed', async () => {
    expect(await read('<p>The Processor keeps the data.', '<head><title>Terms</title>')).toEqual([
      'paragraph: The Processor keeps the data.',
    ])
  })

  it('has sentences whole that a line break cuts, and what stands on lines of its own apart', async () => {
    const body =
      '<p>The Processor keeps the data<br>in the country.<br>It says where.<br><br>Signed by:<br>Djoliba Ltd</p>'
    expect(await read(body)).toEqual([
      'paragraph: The Processor keeps the data in the country.',
      'paragraph: It says where.',
      'paragraph: Signed by:',
      'paragraph: Djoliba Ltd',
    ])
  })
})

describe('tables of a page', () => {
  it('are read row by row', async () => {
    const body =
      '<table><thead><tr><th>Data<th>Kept</thead><tr><td><p>Bills</p><p>and letters</p></td><td>a year</td></tr></table>'
    expect(await read(body)).toEqual(['row: Data | Kept', 'row: Bills and letters | a year'])
  })

  it('are read so within the table that the whole page is set in, which is none', async () => {
    const inner = '<table><tr><td>Bills</td><td>a year</td></tr><tr><td>Calls</td><td>a month</td></tr></table>'
    const body = `<table><tr><td><h2>Annex</h2><p>The data are kept so:</p>${inner}<p>No longer.</p></td></tr></table>`
    expect(await read(body)).toEqual([
      'heading: Annex',
      'paragraph: The data are kept so:',
      'row: Bills | a year',
      'row: Calls | a month',
      'paragraph: No longer.',
    ])
  })
})
