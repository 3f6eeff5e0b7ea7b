import { ArnFormat, Aws, Stack } from 'aws-cdk-lib'
import type { EventBus } from 'aws-cdk-lib/aws-events'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { phase } from '#domain/case/case.ts'
import type { Documents } from '#infra/documents.ts'
import type { Encryption } from '#infra/encryption.ts'
import { arnInFindings } from '#infra/findings.ts'
import type { Records } from '#infra/records.ts'
import type { Settings } from '#infra/settings.ts'
import type { SignIn } from '#infra/sign-in.ts'

/** What there is to touch. */
export type Things = {
  settings: Settings
  encryption: Encryption
  records: Records
  documents: Documents
  bus: EventBus
  undelivered: Queue
  signIn: SignIn
}

/** What a power comes down to: statements for the role, names for the environment. */
type Meaning = {
  statements: PolicyStatement[]
  environment: Record<string, string>
  /** resources that cannot be named one by one, each with the reason, as cdk-nag writes them */
  unnamed?: { resource: string; reason: string }[]
}

const allow = (resources: string[], ...actions: string[]) => new PolicyStatement({ resources, actions })

/** The key works only through the service that keeps the data: a role cannot decrypt anything by itself. */
const unlock = (key: IKey, service: string, ...actions: string[]) =>
  new PolicyStatement({
    resources: [key.keyArn],
    actions,
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Aws.REGION}.amazonaws.com` } },
  })
const toRead = ['kms:Decrypt', 'kms:DescribeKey']
const toWrite = [
  ...toRead,
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
]

/** A workflow's name and ARN are known before it exists: a step may answer the workflow that starts it. */
export const workflowName = (scope: Construct, name: string): string => `${Stack.of(scope).stackName}-${name}`
const workflowArn = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: workflowName(scope, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  })
const workflows = (scope: Construct) => phase.options.map((name) => workflowArn(scope, name))
const executions = (scope: Construct) =>
  workflows(scope).map((arn) => `${arn.replace(':stateMachine:', ':execution:')}:*`)
const workflowNames = (scope: Construct) =>
  Object.fromEntries(phase.options.map((name) => [`${name.toUpperCase()}_WORKFLOW`, workflowArn(scope, name)]))

const objects = ({ documents }: Things, folder: string) => ({
  resource: `${arnInFindings(documents.bucket)}/${folder}/*`,
  reason: 'Objects are named after documents that do not exist yet; the folder is as narrow as it gets.',
})

const meanings = {
  'read the registry': ({ records: { registry }, encryption }) => ({
    statements: [
      allow(
        [registry.tableArn, `${registry.tableArn}/index/gsi1`, `${registry.tableArn}/index/gsi2`],
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:Query',
      ),
      unlock(encryption.records, 'dynamodb', ...toRead),
    ],
    environment: { REGISTRY_TABLE: registry.tableName },
  }),
  'write the registry': ({ records: { registry }, encryption }) => ({
    statements: [
      allow([registry.tableArn], 'dynamodb:PutItem', 'dynamodb:UpdateItem'),
      unlock(encryption.records, 'dynamodb', ...toWrite),
    ],
    environment: { REGISTRY_TABLE: registry.tableName },
  }),
  'take back a notice': ({ records: { registry } }) => ({
    statements: [allow([registry.tableArn], 'dynamodb:DeleteItem')],
    environment: { REGISTRY_TABLE: registry.tableName },
  }),
  'follow the registry': ({ records: { registry }, encryption, undelivered }) => ({
    statements: [
      allow(
        [registry.tableStreamArn ?? ''],
        'dynamodb:DescribeStream',
        'dynamodb:GetRecords',
        'dynamodb:GetShardIterator',
      ),
      allow(['*'], 'dynamodb:ListStreams'),
      // the stream leaves what cannot be delivered, in the function's name
      allow([undelivered.queueArn], 'sqs:SendMessage'),
      unlock(encryption.records, 'dynamodb', ...toRead),
    ],
    unnamed: [{ resource: '*', reason: 'Lambda lists streams before it reads one, and listing cannot be narrowed.' }],
    environment: {},
  }),
  'leave what failed': ({ undelivered }) => ({
    // what Lambda gives up on after its tries, it leaves there in the function's name
    statements: [allow([undelivered.queueArn], 'sqs:SendMessage')],
    environment: {},
  }),
  'read the ledger': ({ records: { ledger }, encryption }) => ({
    statements: [
      allow([ledger.tableArn], 'dynamodb:GetItem', 'dynamodb:Query'),
      unlock(encryption.records, 'dynamodb', ...toRead),
    ],
    environment: { LEDGER_TABLE: ledger.tableName },
  }),
  'append to the ledger': ({ records: { ledger }, encryption }) => ({
    statements: [allow([ledger.tableArn], 'dynamodb:PutItem'), unlock(encryption.records, 'dynamodb', ...toWrite)],
    environment: { LEDGER_TABLE: ledger.tableName },
  }),
  'keep tokens': ({ records: { tokens }, encryption }) => ({
    statements: [allow([tokens.tableArn], 'dynamodb:PutItem'), unlock(encryption.operations, 'dynamodb', ...toWrite)],
    environment: { TOKENS_TABLE: tokens.tableName },
  }),
  'answer tokens': ({ records: { tokens }, encryption }) => ({
    unnamed: [
      { resource: '*', reason: 'A task is named by its token alone; who may read the tokens may answer them.' },
    ],
    statements: [
      allow([tokens.tableArn], 'dynamodb:GetItem', 'dynamodb:DeleteItem'),
      unlock(encryption.operations, 'dynamodb', ...toWrite),
      allow(['*'], 'states:SendTaskSuccess'),
    ],
    environment: { TOKENS_TABLE: tokens.tableName },
  }),
  'start workflows': ({ records: { registry } }) => ({
    statements: [allow(workflows(registry), 'states:StartExecution')],
    environment: workflowNames(registry),
  }),
  'look at workflows': ({ records: { registry } }) => ({
    statements: [allow(executions(registry), 'states:DescribeExecution')],
    environment: workflowNames(registry),
    unnamed: phase.options.map((name) => ({
      resource: `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${workflowName(registry, name)}:*`,
      reason: 'Executions are named after cases that do not exist yet; only those of our own workflows are looked at.',
    })),
  }),
  'publish events': ({ bus }) => ({
    statements: [allow([bus.eventBusArn], 'events:PutEvents')],
    environment: { EVENT_BUS: bus.eventBusName },
  }),
  'read documents': (things) => ({
    statements: [
      allow([things.documents.bucket.arnForObjects('documents/*')], 's3:GetObject'),
      unlock(things.encryption.documents, 's3', 'kms:Decrypt'),
    ],
    environment: { DOCUMENTS_BUCKET: things.documents.bucket.bucketName },
    unnamed: [objects(things, 'documents')],
  }),
  'receive documents': (things) => ({
    statements: [
      allow([things.documents.bucket.arnForObjects('incoming/*')], 's3:PutObject', 's3:GetObject', 's3:DeleteObject'),
      allow([things.documents.bucket.arnForObjects('documents/*')], 's3:PutObject'),
      // without it a document that has not arrived is "forbidden" instead of "not there"
      allow([things.documents.bucket.bucketArn], 's3:ListBucket'),
      unlock(things.encryption.documents, 's3', 'kms:Decrypt', 'kms:GenerateDataKey'),
    ],
    environment: { DOCUMENTS_BUCKET: things.documents.bucket.bucketName },
    unnamed: [objects(things, 'incoming'), objects(things, 'documents')],
  }),
  'ask for a second opinion': ({ settings: { secondOpinion: model } }): Meaning =>
    model === ''
      ? { statements: [], environment: {} }
      : {
          statements: [
            allow(
              [
                model.startsWith('arn:')
                  ? model
                  : `arn:${Aws.PARTITION}:bedrock:${Aws.REGION}::foundation-model/${model}`,
              ],
              'bedrock:InvokeModel',
            ),
          ],
          environment: { SECOND_OPINION_MODEL: model },
        },
  'look up people': ({ signIn }) => ({
    statements: [allow([signIn.pool.userPoolArn], 'cognito-idp:ListUsersInGroup')],
    environment: { USER_POOL: signIn.pool.userPoolId },
  }),
  'send mail': ({ settings }) => ({
    statements: [
      new PolicyStatement({
        resources: ['*'],
        actions: ['ses:SendEmail'],
        // the local cloud does not tell a policy who the sender is
        ...(settings.stage === 'local'
          ? {}
          : { conditions: { StringEquals: { 'ses:FromAddress': settings.mailFrom } } }),
      }),
    ],
    environment: { MAIL_FROM: settings.mailFrom, PAGE_ORIGIN: settings.origin },
    unnamed: [
      { resource: '*', reason: 'Narrowed by the sender’s address, whichever verified identity stands behind it.' },
    ],
  }),
} satisfies Record<string, (things: Things) => Meaning>

export type Power = keyof typeof meanings

/** What a list of powers comes down to. */
export const meaningOf = (may: readonly Power[], things: Things): Required<Meaning> => {
  const all = may.map((power): Meaning => meanings[power](things))
  return {
    statements: all.flatMap(({ statements }) => statements),
    environment: Object.fromEntries(all.flatMap(({ environment }) => Object.entries(environment))),
    unnamed: all.flatMap(({ unnamed = [] }) => unnamed),
  }
}
