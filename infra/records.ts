import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb'
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import type { Encryption } from '#infra/encryption.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/** Whoever asks, and whatever their own policy says: an entry of the ledger is put once and stays. */
const appendOnly = () =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'AnEntryStays',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:PartiQLUpdate',
          'dynamodb:PartiQLDelete',
          'dynamodb:PartiQLInsert',
          'dynamodb:UpdateTimeToLive',
        ],
        resources: ['*'],
      }),
    ],
  })

/** The three tables: what is (registry), what happened (ledger), and what executions wait on (tokens). */
export class Records extends Construct {
  readonly registry: Table
  readonly ledger: Table
  readonly tokens: Table

  constructor(scope: Construct, id: string, { encryption, protect }: { encryption: Encryption; protect: boolean }) {
    super(scope, id)
    const table = (name: string, props: Omit<TableProps, 'partitionKey'>) =>
      new Table(this, name, {
        partitionKey: text('pk'),
        billingMode: BillingMode.PAY_PER_REQUEST,
        encryption: TableEncryption.CUSTOMER_MANAGED,
        encryptionKey: encryption.records,
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
        deletionProtection: protect,
        removalPolicy: protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
        ...props,
      })
    this.registry = table('Registry', {
      sortKey: text('sk'),
      stream: StreamViewType.NEW_IMAGE,
      // receipts of requests go after a week, announcements that no document followed after a day
      timeToLiveAttribute: 'ttl',
    })
    for (const index of ['gsi1', 'gsi2'])
      this.registry.addGlobalSecondaryIndex({
        indexName: index,
        partitionKey: text(`${index}pk`),
        sortKey: text(`${index}sk`),
        projectionType: ProjectionType.ALL,
      })
    this.ledger = table('Ledger', { sortKey: text('sk'), resourcePolicy: appendOnly() })
    this.tokens = table('Tokens', { encryptionKey: encryption.operations, timeToLiveAttribute: 'ttl' })
  }
}
