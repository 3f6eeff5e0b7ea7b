import { expect, test } from 'vitest'
import { reachable } from '#web/api/upload.ts'

const link = 'https://bucket.s3.eu-west-3.amazonaws.com/djoliba/a.pdf?X-Amz-Signature=abc&X-Amz-Expires=300'

test('an upload goes where its link says', () => {
  expect(reachable(link, null)).toBe(link)
})

test('where documents are reached through the page’s own origin, path and signature stay', () => {
  expect(reachable(link, '/s3')).toBe('/s3/djoliba/a.pdf?X-Amz-Signature=abc&X-Amz-Expires=300')
})
