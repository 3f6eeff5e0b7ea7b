import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { compose } from '#infra/compose.ts'
import { assembly } from './synthesised.ts'

const metadata = z.record(z.string(), z.array(z.object({ type: z.string(), data: z.unknown().optional() })))

describe('the AWS Solutions rules', () => {
  it('leave nothing unanswered, and every answer gives its reason', async () => {
    for (const stack of ['LaissezPasser', 'LaissezPasserPage']) {
      const file = join(await assembly('aws'), `${stack}.metadata.json`)
      const answers = Object.values(metadata.parse(JSON.parse(await readFile(file, 'utf8'))))
        .flat()
        .filter(({ type }) => type === 'aws:cdk:acknowledged-rules')
      expect(answers.length).toBeGreaterThan(0)
      for (const { data } of answers)
        for (const reason of Object.values(z.record(z.string(), z.string()).parse(data)))
          expect(reason.length).toBeGreaterThan(30)
    }
  }, 120_000)

  it('stop the synthesis when something new breaks one', async () => {
    const outdir = await mkdtemp(join(tmpdir(), 'laissez-passer-'))
    try {
      const app = new App({ outdir, context: { demo: true } })
      const { system } = await compose(app)
      new Queue(system, 'NobodyWatchesThis')
      expect(() => app.synth()).toThrow('AwsSolutions-SQS3')
    } finally {
      await rm(outdir, { recursive: true, force: true })
    }
  }, 120_000)
})
