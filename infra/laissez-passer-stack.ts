import { CfnOutput, Stack } from 'aws-cdk-lib'
import { EventBus } from 'aws-cdk-lib/aws-events'
import type { Construct } from 'constructs'
import { Alarms } from '#infra/alarms.ts'
import { Api } from '#infra/api.ts'
import { Documents } from '#infra/documents.ts'
import { Encryption } from '#infra/encryption.ts'
import { Events } from '#infra/events.ts'
import { type FunctionName, functionNames, pascal } from '#infra/powers.ts'
import { Records } from '#infra/records.ts'
import type { Settings } from '#infra/settings.ts'
import { SignIn } from '#infra/sign-in.ts'
import { Undelivered } from '#infra/undelivered.ts'
import { Worker } from '#infra/worker.ts'
import { Workflows } from '#infra/workflows.ts'

/** The whole system but its page; the same on AWS and on the local cloud. */
export class LaissezPasserStack extends Stack {
  readonly api: Api
  readonly signIn: SignIn
  readonly documents: Documents

  constructor(
    scope: Construct,
    id: string,
    { settings, codeOf }: { settings: Settings; codeOf: (name: string) => string },
  ) {
    super(scope, id, {
      description: 'Laissez-passer: governs cross-border transfers of personal data',
      terminationProtection: settings.protect,
    })
    const encryption = new Encryption(this, 'Encryption', settings)
    const records = new Records(this, 'Records', { encryption, protect: settings.protect })
    this.documents = new Documents(this, 'Documents', { encryption, settings })
    this.signIn = new SignIn(this, 'SignIn', settings)
    const bus = new EventBus(this, 'Bus', { description: 'What happened to cases: ids and codes only' })

    const undelivered = new Undelivered(this, 'Undelivered')

    const things = {
      settings,
      encryption,
      records,
      documents: this.documents,
      bus,
      undelivered,
      signIn: this.signIn,
    }
    const workers = new Map(
      functionNames.map((name) => [pascal(name), new Worker(this, name, { things, code: codeOf(name) })]),
    )
    const worker = (name: string) => {
      const found = workers.get(pascal(name))
      if (found === undefined) throw new Error(`No function is called ${name}: add it to infra/powers.ts.`)
      return found
    }
    const fn = (name: FunctionName) => worker(name).function

    this.api = new Api(this, 'Api', {
      doors: {
        read: fn('api/read'),
        write: fn('api/write'),
        contracts: fn('api/contracts'),
        public: fn('api/public'),
      },
      signIn: this.signIn,
      key: encryption.operations,
    })
    const workflows = new Workflows(this, 'Workflows', {
      steps: (name) => worker(name).function,
      key: encryption.operations,
    })
    new Events(this, 'Events', {
      records,
      undelivered,
      bus,
      outbox: fn('events/outbox'),
      tellers: { news: fn('events/tell-the-requester'), asks: fn('events/call-the-officers') },
      sweep: fn('events/sweep'),
    })
    new Alarms(this, 'Alarms', {
      settings,
      key: encryption.operations,
      workflows,
      undelivered,
      api: this.api,
      outbox: worker('events/outbox'),
      sweep: worker('events/sweep'),
    })

    const { assess, decide, authorise } = workflows.machines
    const outputs = {
      ApiId: this.api.http.apiId,
      UserPoolId: this.signIn.pool.userPoolId,
      UserPoolClientId: this.signIn.client.userPoolClientId,
      RegistryTable: records.registry.tableName,
      LedgerTable: records.ledger.tableName,
      TokensTable: records.tokens.tableName,
      DocumentsBucket: this.documents.bucket.bucketName,
      EventBus: bus.eventBusName,
      AssessWorkflow: assess.stateMachineArn,
      DecideWorkflow: decide.stateMachineArn,
      AuthoriseWorkflow: authorise.stateMachineArn,
      SweepFunction: fn('events/sweep').functionName,
    }
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value })
  }
}
