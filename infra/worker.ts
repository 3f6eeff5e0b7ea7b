import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { meaningOf, type Things } from '#infra/power-catalogue.ts'
import { type FunctionName, pascal, powers } from '#infra/powers.ts'

/** A function with a role and a log of its own. What it may do is in `powers.ts`, nothing is granted elsewhere. */
export class Worker extends Construct {
  readonly function: NodejsFunction
  readonly logs: LogGroup

  constructor(scope: Construct, name: FunctionName, { things, code }: { things: Things; code: string }) {
    super(scope, pascal(name))
    const { does, timeout, memory, may } = powers[name]
    const { statements, environment, unnamed } = meaningOf(may, things)
    this.logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: things.encryption.operations,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(this, 'Role', {
      description: `Laissez-passer: ${does}`,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        work: new PolicyDocument({
          statements: [
            ...statements,
            new PolicyStatement({
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [this.logs.logGroupArn],
            }),
            new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] }),
          ],
        }),
      },
    })
    this.function = new NodejsFunction(this, 'Function', {
      description: `Laissez-passer: ${does}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(code),
      handler: 'index.handler',
      role: role.withoutPolicyUpdates(),
      logGroup: this.logs,
      timeout: Duration.seconds(timeout),
      memorySize: memory,
      tracing: Tracing.ACTIVE,
      environment: {
        ...environment,
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: 'LaissezPasser',
        LOG_LEVEL: 'INFO',
      },
    })
    Validations.of(role).acknowledge(
      ...[...unnamed, { resource: '*', reason: 'A trace has no resource that its sending could be narrowed to.' }].map(
        ({ resource, reason }) => ({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason }),
      ),
    )
  }
}
