import { DeleteBucketPolicyCommand, GetBucketPolicyCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import * as z from 'zod'
import { clientOptions } from '#local/cloud/cloud-client.ts'

const policy = z.object({ Statement: z.array(z.object({ Effect: z.string(), Condition: z.unknown().optional() })) })

const tlsOnly = JSON.stringify({ Bool: { 'aws:SecureTransport': 'false' } })

/**
 * The buckets refuse whoever does not come by TLS, and the local cloud enforces that while it speaks plain HTTP on the
 * loopback interface. So, here alone, policies that say nothing else are taken away again after a deployment.
 */
export async function allowPlainHttp(endpoint: string): Promise<void> {
  if (!endpoint.startsWith('http:')) return
  const s3 = new S3Client(clientOptions(endpoint))
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}))
  for (const { Name: Bucket } of Buckets) {
    const answer = await s3.send(new GetBucketPolicyCommand({ Bucket })).catch(() => null)
    if (!answer?.Policy) continue
    const { Statement } = policy.parse(JSON.parse(answer.Policy))
    if (Statement.every(({ Effect, Condition }) => Effect === 'Deny' && JSON.stringify(Condition) === tlsOnly))
      await s3.send(new DeleteBucketPolicyCommand({ Bucket }))
  }
}
