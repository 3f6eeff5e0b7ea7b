import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { type Bucket, BucketEncryption, HttpMethods, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { accessLogBucket, closedBucket } from '#infra/bucket.ts'
import type { Encryption } from '#infra/encryption.ts'
import type { Settings } from '#infra/settings.ts'

/** Contracts and authorisations, as they were sent. Uploads arrive under `incoming/` and are moved once confirmed. */
export class Documents extends Construct {
  readonly bucket: Bucket & IBucket

  constructor(scope: Construct, id: string, { encryption, settings }: { encryption: Encryption; settings: Settings }) {
    super(scope, id)
    const removalPolicy = settings.protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    this.bucket = closedBucket(this, 'Bucket', {
      versioned: true,
      encryption: BucketEncryption.KMS,
      encryptionKey: encryption.documents,
      bucketKeyEnabled: true,
      serverAccessLogsBucket: accessLogBucket(this, 'AccessLogs', { removalPolicy }),
      // the browser sends a document to the bucket itself, and to nothing but a signed link
      cors: [
        {
          allowedOrigins: [settings.origin],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ['content-type'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          id: 'unconfirmed',
          prefix: 'incoming/',
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy,
    })
  }
}
