import { Validations } from 'aws-cdk-lib'
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront'
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment'
import type { Construct } from 'constructs'
import { arnInFindings } from '#infra/findings.ts'
import type { SignIn } from '#infra/sign-in.ts'
import { configPath, type PageConfig } from '#web/page-config.ts'

type What = { from: string; bucket: Bucket & IBucket; distribution: Distribution; signIn: SignIn }

/**
 * Puts the built page into its bucket, and beside it what it must know about where it was deployed. The hashed files
 * come first and old ones stay, so that a page that is open while a new one is published still finds its parts.
 */
export const publishPage = (scope: Construct, { from, bucket, distribution, signIn }: What): void => {
  const config: PageConfig = {
    signIn: {
      issuer: signIn.issuer,
      clientId: signIn.client.userPoolClientId,
      authorizationEndpoint: `${signIn.address}/oauth2/authorize`,
      tokenEndpoint: `${signIn.address}/oauth2/token`,
      logoutEndpoint: `${signIn.address}/logout`,
    },
    uploads: null,
    exporter: null,
  }
  const assets = new BucketDeployment(scope, 'Assets', {
    sources: [Source.asset(from, { exclude: ['*', '!assets', '!assets/**'] })],
    destinationBucket: bucket,
    prune: false,
    cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
  })
  const page = new BucketDeployment(scope, 'Page', {
    sources: [Source.asset(from, { exclude: ['assets'] }), Source.jsonData(configPath.slice(1), config)],
    destinationBucket: bucket,
    prune: false,
    cacheControl: [CacheControl.noCache()],
    distribution,
    distributionPaths: ['/*'],
  })
  page.node.addDependency(assets)
  acknowledgeUploader(scope, bucket)
}

/** The function that unpacks the page into the bucket is the CDK's own, one for the stack. */
const acknowledgeUploader = (stack: Construct, bucket: Construct): void => {
  const reason = 'The CDK’s own function, run at a deployment alone: its code, role and runtime are not ours to choose.'
  const staged = `arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*`
  const findings = [
    'AwsSolutions-L1',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map(
      (action) => `AwsSolutions-IAM5[Action::s3:${action}]`,
    ),
    ...[staged, `${arnInFindings(bucket)}/*`, '*'].map((resource) => `AwsSolutions-IAM5[Resource::${resource}]`),
  ]
  for (const uploader of stack.node.children)
    if (uploader.node.id.startsWith('Custom::CDKBucketDeployment'))
      Validations.of(uploader).acknowledge(...findings.map((id) => ({ id, reason })))
}
