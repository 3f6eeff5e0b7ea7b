import { beforeAll, describe, expect, it } from 'vitest'
import { Template } from './template.ts'

let template: Template
let local: Template
beforeAll(async () => {
  ;[template, local] = await Promise.all([Template.of('aws'), Template.of('local')])
}, 120_000)

describe('what is kept', () => {
  it('can be brought back to any minute, is encrypted under our own key, and paid by use', () => {
    for (const [, { Properties }] of template.all('AWS::DynamoDB::Table'))
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: expect.anything() },
      })
  })

  it('outlives its stack and refuses to be deleted, unless it is a demo', () => {
    const kept = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool']
    for (const type of kept) {
      for (const [, { DeletionPolicy }] of template.all(type)) expect(DeletionPolicy).toBe('Retain')
      for (const [, { DeletionPolicy }] of local.all(type)) expect(DeletionPolicy).toBe('Delete')
    }
    for (const [, { Properties }] of template.all('AWS::DynamoDB::Table'))
      expect(Properties.DeletionProtectionEnabled).toBe(true)
    for (const [, { Properties }] of template.all('AWS::Cognito::UserPool'))
      expect(Properties.DeletionProtection).toBe('ACTIVE')
  })

  it('keeps task tokens under another key than cases, so that reading one never opens the other', () => {
    const keyOf = (name: string) =>
      Object(template.get(template.idOf('AWS::DynamoDB::Table', `Records${name}`)).Properties.SSESpecification)
        .KMSMasterKeyId
    expect(keyOf('Tokens')).not.toEqual(keyOf('Registry'))
    expect(keyOf('Ledger')).toEqual(keyOf('Registry'))
  })

  it('lets receipts and tokens run out, and never an entry of the ledger', () => {
    const expiry = (name: string) =>
      template.get(template.idOf('AWS::DynamoDB::Table', `Records${name}`)).Properties.TimeToLiveSpecification
    expect(expiry('Registry')).toEqual({ AttributeName: 'ttl', Enabled: true })
    expect(expiry('Tokens')).toEqual({ AttributeName: 'ttl', Enabled: true })
    expect(expiry('Ledger')).toBeUndefined()
  })

  it('turns every key over once a year', () => {
    for (const [, { Properties }] of template.all('AWS::KMS::Key')) expect(Properties.EnableKeyRotation).toBe(true)
  })
})

describe('documents', () => {
  const documents = () => template.get(template.idOf('AWS::S3::Bucket', 'DocumentsBucket')).Properties

  it('lie in buckets that are closed to the public and answer over TLS alone', () => {
    for (const [id, { Properties }] of template.all('AWS::S3::Bucket')) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
      const policies = template
        .all('AWS::S3::BucketPolicy')
        .filter(([, policy]) => JSON.stringify(policy.Properties.Bucket).includes(`"${id}"`))
      expect(JSON.stringify(policies)).toContain('"Bool":{"aws:SecureTransport":"false"}')
    }
  })

  it('keep their versions and are encrypted under a key of their own', () => {
    expect(documents()).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } })
    expect(JSON.stringify(documents().BucketEncryption)).toContain('EncryptionDocuments')
  })

  it('are sent by the page alone', () => {
    expect(JSON.stringify(documents().CorsConfiguration)).toContain(
      '"AllowedOrigins":["https://laissez-passer.example.org"]',
    )
  })

  it('go after a day when nobody confirms them, and only those', () => {
    expect(Object(documents().LifecycleConfiguration).Rules).toMatchObject([
      { Prefix: 'incoming/', ExpirationInDays: 1, NoncurrentVersionExpiration: { NoncurrentDays: 1 } },
    ])
  })
})
