import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cloudEnvironment, region } from '#local/cloud/cloud-client.ts'
import type { Instance } from '#local/cloud/instance.ts'
import { readOutputs, type StackOutputs, stackName } from '#local/cloud/outputs.ts'
import { allowPlainHttp } from '#local/cloud/plain-http.ts'
import { localSender, verifySender } from '#local/cloud/sender.ts'
import { fingerprint } from '#local/terminal/fingerprint.ts'
import { bin, root } from '#local/terminal/paths.ts'
import { run } from '#local/terminal/processes.ts'
import { step } from '#local/terminal/progress.ts'
import { Trouble } from '#local/terminal/trouble.ts'

/** All that the deployed stack is made of. */
const sources = ['infra', 'functions', 'workflows', 'domain', 'store', 'api', 'law', 'package-lock.json', 'cdk.json']

/** The CDK's bootstrap takes seconds and the deployment well under a minute; whatever takes longer hangs. */
const timeout = 300_000

/**
 * Deploys the CDK app, unless what is deployed there was made from the same sources.
 * @param origin the page's origin, where the sign-in comes back to
 * @throws Trouble command-failed, command-slow, outputs-missing
 */
export async function deploy(endpoint: string, instance: Instance, origin: string): Promise<StackOutputs> {
  const wanted = await fingerprint(sources, `${endpoint} ${origin}`)
  if ((await readFile(instance.deployed, 'utf8').catch(() => '')) === wanted) {
    const outputs = await readOutputs(endpoint)
    if (outputs) return outputs
  }
  const env = { ...cloudEnvironment(endpoint), CDK_DISABLE_VERSION_CHECK: '1', NO_COLOR: '1', TMPDIR: instance.temp }
  await step('preparing the local cloud for the CDK', async () => {
    // outside the project: there is no app to synthesise for it
    await run(bin('cdk'), ['bootstrap', `aws://000000000000/${region}`], {
      what: 'The CDK’s bootstrap',
      cwd: instance.dir,
      env,
      timeout,
    })
    await allowPlainHttp(endpoint)
  })
  await step('deploying', async () => {
    const settings = ['stage=local', 'demo=true', `origin=${origin}`, `mailFrom=${localSender}`]
    const context = settings.flatMap((setting) => ['-c', setting])
    await run(
      bin('cdk'),
      [
        'deploy',
        stackName,
        ...['--method', 'direct'],
        ...['--require-approval', 'never'],
        ...['--output', join(instance.dir, 'cdk.out')],
        ...context,
      ],
      { what: 'The deployment', cwd: root, env, timeout },
    )
    await Promise.all([allowPlainHttp(endpoint), verifySender(endpoint)])
  })
  const outputs = await readOutputs(endpoint)
  if (!outputs) throw new Trouble('outputs-missing', 'all')
  await writeFile(instance.deployed, wanted)
  return outputs
}
