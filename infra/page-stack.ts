import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Annotations, Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { accessLogBucket, closedBucket } from '#infra/bucket.ts'
import { root } from '#infra/bundle.ts'
import type { LaissezPasserStack } from '#infra/laissez-passer-stack.ts'
import { publishPage } from '#infra/publish-page.ts'
import type { Settings } from '#infra/settings.ts'
import { contentSecurityPolicy, securityHeaders } from '#web/security-headers.ts'

/** An address without a file's ending is a place in the page, not a file: the page itself answers it. */
const toThePage = `function handler(event) {
  var request = event.request
  if (!/\\.[A-Za-z0-9]+$/.test(request.uri)) request.uri = '/index.html'
  return request
}`

/**
 * The page before the system: one origin for the page and the API. Not deployed locally, where a small front door
 * stands in for it.
 */
export class PageStack extends Stack {
  constructor(scope: Construct, id: string, { settings, system }: { settings: Settings; system: LaissezPasserStack }) {
    super(scope, id, { description: 'Laissez-passer: the page', terminationProtection: settings.protect })
    const removalPolicy = settings.protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    const logs = accessLogBucket(this, 'AccessLogs', {
      removalPolicy,
      // CloudFront's log delivery still writes by access control list
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
    })
    const bucket = closedBucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: logs,
      removalPolicy,
    })
    const headers = this.headers([system.signIn.address, `https://${system.documents.bucket.bucketRegionalDomainName}`])
    const own = settings.pageCertificate !== ''
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Laissez-passer',
      defaultRootObject: 'index.html',
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(own
        ? {
            domainNames: [new URL(settings.origin).hostname],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.pageCertificate),
          }
        : {}),
      logBucket: logs,
      logFilePrefix: 'distribution/',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: headers,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'ToThePage', {
              code: FunctionCode.fromInline(toThePage),
              runtime: FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(Fn.select(2, Fn.split('/', system.api.http.apiEndpoint))),
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        },
      },
    })
    this.acknowledge(distribution, own)
    const built = resolve(root, settings.page)
    if (existsSync(built)) publishPage(this, { from: built, bucket, distribution, signIn: system.signIn })
    else Annotations.of(this).addError(`The page has not been built: there is nothing in ${built} to publish.`)
  }

  /** The same headers as the local front door sends; CloudFront has a place of its own for some of them. */
  private headers(elsewhere: string[]): ResponseHeadersPolicy {
    const others = ['Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Permissions-Policy']
    const all = securityHeaders(elsewhere)
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(elsewhere), override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: others.map((header) => ({ header, value: all[header] ?? '', override: true })),
      },
    })
  }

  private acknowledge(distribution: Distribution, own: boolean) {
    Validations.of(distribution).acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason:
          'Its users travel, and branches abroad file requests: who may come in is said by the sign-in, not by the country.',
      },
      {
        id: 'AwsSolutions-CFR2',
        reason:
          'The page is static and the API is throttled and signed-in only; an operator who wants a web ACL attaches theirs.',
      },
    )
    if (!own)
      Validations.of(distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason: 'CloudFront’s own certificate fixes the minimum TLS version; with pageCertificate it is TLS 1.2.',
      })
  }
}
