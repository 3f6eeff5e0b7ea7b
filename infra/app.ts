import { App } from 'aws-cdk-lib'
import { compose } from '#infra/compose.ts'

await compose(new App({ analyticsReporting: false }))
