import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { Construct } from 'constructs'
import type { Phase } from '#domain/case/case.ts'
import { root } from '#infra/bundle.ts'
import { workflowName } from '#infra/power-catalogue.ts'

const definitionOf = (name: Phase) => readFileSync(join(root, 'workflows', `${name}.asl.json`), 'utf8')

/** The substitutions that a definition asks for: `${LoadTheCase}` and so on, each the function of a step. */
const substitutionsIn = (definition: string): string[] => [
  ...new Set([...definition.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)),
]

/** One state machine per phase, from its file in `workflows/`. It may call the steps it names and nothing else. */
export class Workflows extends Construct {
  readonly machines: Readonly<Record<Phase, StateMachine>>

  constructor(scope: Construct, id: string, { steps, key }: { steps: (name: string) => IFunction; key: IKey }) {
    super(scope, id)
    const machine = (name: Phase) => {
      const definition = definitionOf(name)
      const used = substitutionsIn(definition).map((step) => [step, steps(step).functionArn] as const)
      const made = new StateMachine(this, name, {
        stateMachineName: workflowName(this, name),
        definitionBody: DefinitionBody.fromString(JSON.stringify(JSON.parse(definition))),
        definitionSubstitutions: Object.fromEntries(used),
        tracingEnabled: true,
        // every transition, but not the data: an error's text may quote what it choked on
        logs: {
          level: LogLevel.ALL,
          includeExecutionData: false,
          destination: new LogGroup(this, `${name}-logs`, {
            // the console and log delivery expect this prefix
            logGroupName: `/aws/vendedlogs/states/${workflowName(this, name)}`,
            retention: RetentionDays.ONE_YEAR,
            encryptionKey: key,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        },
      })
      made.addToRolePolicy(
        new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: used.map(([, arn]) => arn) }),
      )
      Validations.of(made).acknowledge({
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'Log delivery and tracing are services without a resource to name; both are added by the CDK.',
      })
      return made
    }
    this.machines = { assess: machine('assess'), decide: machine('decide'), authorise: machine('authorise') }
  }
}
