import { Duration, Validations } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** A bucket of ours: closed to the public, over TLS only, owned by the account alone. */
export const closedBucket = (scope: Construct, id: string, props: BucketProps): Bucket & IBucket =>
  // the CDK is typed without exactOptionalPropertyTypes: to it `isWebsite?: boolean` holds undefined as well
  new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    ...props,
  }) as Bucket & IBucket

/** A bucket for the access logs of another one, or of the page. */
export const accessLogBucket = (
  scope: Construct,
  id: string,
  props: Pick<BucketProps, 'removalPolicy' | 'objectOwnership'>,
): Bucket & IBucket => {
  const logs = closedBucket(scope, id, {
    // log delivery writes to a bucket under the service's own key alone
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(400) }],
    ...props,
  })
  Validations.of(logs).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'This bucket holds the access logs; logging the delivery of logs into itself would never end.',
  })
  return logs
}
