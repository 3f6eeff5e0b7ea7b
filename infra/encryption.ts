import { Aws, RemovalPolicy } from 'aws-cdk-lib'
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'

/**
 * One key per purpose, so that a role can be kept from a kind of data by its key as well: who may read a case's record
 * cannot read a task token, whatever its table's policy says.
 */
export class Encryption extends Construct {
  /** the registry and the ledger */
  readonly records: Key
  /** contracts and authorisations */
  readonly documents: Key
  /** task tokens, logs and alarms: what the running of the system leaves behind */
  readonly operations: Key

  constructor(scope: Construct, id: string, { protect }: { protect: boolean }) {
    super(scope, id)
    const key = (name: string, description: string) =>
      new Key(this, name, {
        description: `Laissez-passer: ${description}`,
        enableKeyRotation: true,
        removalPolicy: protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      })
    this.records = key('Records', 'cases, inventory and ledger')
    this.documents = key('Documents', 'contracts and authorisations')
    this.operations = key('Operations', 'task tokens, logs, alarms')
    this.lendTo(
      new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`),
      'kms:EncryptionContext:aws:logs:arn',
      `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
    )
    this.lendTo(
      new ServicePrincipal('cloudwatch.amazonaws.com'),
      'aws:SourceArn',
      `arn:${Aws.PARTITION}:cloudwatch:${Aws.REGION}:${Aws.ACCOUNT_ID}:alarm:*`,
    )
  }

  /** A service of this account may use the operations key, for what the condition names and nothing else. */
  private lendTo(service: ServicePrincipal, condition: string, arn: string) {
    this.operations.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [service],
        actions: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
          'kms:GenerateDataKey',
          'kms:GenerateDataKeyWithoutPlaintext',
          'kms:DescribeKey',
        ],
        resources: ['*'],
        conditions: { ArnLike: { [condition]: arn } },
      }),
    )
  }
}
