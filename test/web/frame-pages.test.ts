import { describe, expect, it } from 'vitest'
import { role } from '#domain/access/actor.ts'
import { currentPage, pagesOf } from '#web/frame/pages-of.ts'

describe('The navigation', () => {
  it.each([...role.options.map((one) => [one]), [...role.options]])(
    'has five entries at most, the law among them: %s',
    (...roles) => {
      const pages = pagesOf(roles)
      expect(pages.length).toBeLessThanOrEqual(5)
      expect(pages).toContain('law')
    },
  )

  it('marks the entry that a page belongs to', () => {
    const pages = pagesOf(['dpo'])
    expect(currentPage(pages, '/law', '')).toBe('law')
    expect(currentPage(pages, '/law/ml/ML-TRF-01', '?asOf=2020-01-01')).toBe('law')
    expect(currentPage(pages, '/inventory/map', '')).toBe('map')
    expect(currentPage(pages, '/cases/x', '')).toBeUndefined()
  })
})
