import { beforeAll, describe, expect, it } from 'vitest'
import { Template } from './template.ts'

let page: Template
beforeAll(async () => {
  page = await Template.of('aws', 'LaissezPasserPage')
}, 120_000)

const properties = (type: string) => {
  const [one] = page.all(type)
  if (one === undefined) throw new Error(`There is no ${type}.`)
  return JSON.stringify(one[1].Properties)
}

describe('the page on AWS', () => {
  it('is read from its bucket by CloudFront alone', () => {
    expect(page.types).toContain('AWS::CloudFront::OriginAccessControl')
    for (const [, { Properties }] of page.all('AWS::S3::Bucket'))
      expect(Properties).toHaveProperty('PublicAccessBlockConfiguration.BlockPublicPolicy', true)
  })

  it('has the API under its own origin, never from a cache', () => {
    const distribution = properties('AWS::CloudFront::Distribution')
    expect(distribution).toContain('"PathPattern":"/api/*"')
    // the managed policy "CachingDisabled"
    expect(distribution).toContain('4135ea2d-6df8-44a3-9df3-4b5a84be39ad')
  })

  it('is sent with a policy that lets nothing run but its own files, and talks to the sign-in and the documents alone', () => {
    const headers = properties('AWS::CloudFront::ResponseHeadersPolicy')
    expect(headers).toContain("script-src 'self'")
    expect(headers).not.toContain('unsafe')
    expect(headers).toContain('amazoncognito.com')
    expect(headers).toContain('StrictTransportSecurity')
  })
})
