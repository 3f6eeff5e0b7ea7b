import { join } from 'node:path'
import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { bundle } from '#infra/bundle.ts'
import { flags } from '#infra/flags.ts'
import { LaissezPasserStack } from '#infra/laissez-passer-stack.ts'
import { PageStack } from '#infra/page-stack.ts'
import { functionNames } from '#infra/powers.ts'
import { settingsFrom } from '#infra/settings.ts'

/**
 * All that is deployed: the system, and the page before it. A demo has no page stack: the local front door stands in
 * for CloudFront. The AWS Solutions rules are checked at every synth, and a finding that nobody answered fails it.
 */
export const compose = async (app: App): Promise<{ system: LaissezPasserStack; page: PageStack | null }> => {
  for (const [name, value] of Object.entries(flags)) app.node.setContext(name, value)
  const settings = settingsFrom(app.node)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  const codeOf = await bundle(functionNames, join(app.outdir, 'functions'))
  const system = new LaissezPasserStack(app, 'LaissezPasser', { settings, codeOf })
  const page = settings.demo ? null : new PageStack(app, 'LaissezPasserPage', { settings, system })
  return { system, page }
}
