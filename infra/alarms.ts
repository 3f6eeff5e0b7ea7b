import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Phase } from '#domain/case/case.ts'
import type { Api } from '#infra/api.ts'
import { deepLink } from '#infra/deep-link.ts'
import type { Settings } from '#infra/settings.ts'
import type { Worker } from '#infra/worker.ts'
import type { Workflows } from '#infra/workflows.ts'

type Watched = {
  settings: Settings
  key: IKey
  workflows: Workflows
  undelivered: Queue
  api: Api
  outbox: Worker
  sweep: Worker
}

type Say = {
  metric: IMetric
  /** the alarm goes off from this value on */
  from: number
  /** how many periods in a row */
  periods?: number
  /** whether silence is as bad */
  silence?: boolean
  what: string
  where: string
  /** heading of the runbook */
  anchor: string
}

const every = { period: Duration.minutes(5), statistic: 'Sum' }

const phases: Readonly<Record<Phase, string>> = {
  assess: 'being assessed',
  decide: 'waiting for a decision',
  authorise: 'waiting for an authorisation',
}

/** Each alarm says what happened, where to look and what to do. */
export class Alarms extends Construct {
  readonly topic: Topic
  private readonly runbook: string

  constructor(scope: Construct, id: string, { settings, key, workflows, undelivered, api, outbox, sweep }: Watched) {
    super(scope, id)
    this.runbook = settings.runbook
    this.topic = new Topic(this, 'Topic', { displayName: 'Laissez-passer alarms', masterKey: key, enforceSSL: true })
    if (settings.alarmsTo !== '') this.topic.addSubscription(new EmailSubscription(settings.alarmsTo))

    for (const [phase, doing] of Object.entries(phases) as [Phase, string][])
      this.alarm(`StoppedWhile-${phase}`, {
        metric: workflows.machines[phase].metricFailed(every),
        from: 1,
        what: `A case was stopped while ${doing}.`,
        where: deepLink.stateMachine(workflows.machines[phase].stateMachineArn),
        anchor: 'a-case-was-stopped',
      })
    this.alarm('OutboxFails', {
      metric: outbox.function.metricErrors(every),
      from: 1,
      periods: 3,
      what: 'What should follow a written change has been failing for a quarter of an hour.',
      where: deepLink.logGroup(outbox.logs.logGroupName),
      anchor: 'the-outbox-fails',
    })
    this.alarm('OutboxIsLate', {
      metric: outbox.function.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      from: Duration.minutes(5).toMilliseconds(),
      what: 'Changes are followed up more than five minutes after they were written.',
      where: deepLink.logGroup(outbox.logs.logGroupName),
      anchor: 'the-outbox-fails',
    })
    this.alarm('Undelivered', {
      metric: undelivered.metricApproximateNumberOfMessagesVisible({ ...every, statistic: 'Maximum' }),
      from: 1,
      what: 'A letter of the outbox, or a mail, was given up on.',
      where: deepLink.queue(undelivered.queueUrl),
      anchor: 'a-letter-was-not-delivered',
    })
    this.alarm('SweepFails', {
      metric: sweep.function.metricErrors(every),
      from: 1,
      periods: 2,
      what: 'The sweep has been failing for ten minutes: nothing that is lost is found.',
      where: deepLink.logGroup(sweep.logs.logGroupName),
      anchor: 'the-sweep-fails',
    })
    this.alarm('SweepIsSilent', {
      metric: sweep.function.metricInvocations(every),
      from: 0,
      silence: true,
      what: 'The sweep has not run for ten minutes: nothing that is lost is found.',
      where: deepLink.logGroup(sweep.logs.logGroupName),
      anchor: 'the-sweep-fails',
    })
    this.alarm('ApiFails', {
      metric: api.http.metricServerError(every),
      from: 3,
      what: 'The API has answered with errors of its own.',
      where: deepLink.logGroup(api.accessLogs.logGroupName),
      anchor: 'the-api-fails',
    })
  }

  private alarm(id: string, { metric, from, periods = 1, silence = false, what, where, anchor }: Say) {
    new Alarm(this, id, {
      alarmDescription: [what, `Look: ${where}`, `Do: ${this.runbook}#${anchor}`].join('\n'),
      metric,
      threshold: from,
      evaluationPeriods: silence ? 2 : periods,
      comparisonOperator: silence
        ? ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic))
  }
}
