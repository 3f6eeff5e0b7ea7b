import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { browserForThisFile } from '#test/browser/support/browser.ts'
import { openAs } from '#test/browser/support/person.ts'
import { testCloud } from '#test/support/cloud.ts'

const { device } = browserForThisFile()

/** In bytes of compressed script: what a telephone on a slow network has to fetch before the first page is there. */
const most = 280_000

test('the first page costs little: under 280 KB of script, compressed, and nothing from elsewhere', async () => {
  const { origin } = await testCloud()
  const context = await device('fr', 'phone')
  const asked = new Set<string>()
  context.on('request', (request) => asked.add(request.url()))
  const { page } = await openAs(context, 'awa', '/requests')
  await page.waitForLoadState('networkidle')

  const scripts = [...asked].filter((url) => new URL(url).pathname.endsWith('.js'))
  const bodies = await Promise.all(scripts.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())))
  const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  console.log(`first page: ${Math.round(weight / 1000)} KB of script in ${scripts.length} files`)
  expect(scripts.length).toBeGreaterThan(0)
  expect(weight).toBeLessThan(most)
  expect([...asked].filter((url) => !url.startsWith(origin))).toEqual([])
})
