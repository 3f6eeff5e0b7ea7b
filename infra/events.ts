import { Duration } from 'aws-cdk-lib'
import { type EventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { FilterCriteria, FilterRule, type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Records } from '#infra/records.ts'

/** What happens by itself: a written change is followed up at once and told to whom it concerns, and once a minute somebody looks for what was lost. */
export class Events extends Construct {
  constructor(
    scope: Construct,
    id: string,
    {
      records,
      undelivered,
      bus,
      outbox,
      tellers,
      sweep,
    }: {
      records: Records
      undelivered: Queue
      bus: EventBus
      outbox: IFunction
      tellers: Record<'news' | 'asks', IFunction>
      sweep: IFunction
    },
  ) {
    super(scope, id)
    outbox.addEventSourceMapping('Letters', {
      eventSourceArn: records.registry.tableStreamArn ?? '',
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { kind: { S: FilterRule.isEqual('outbox') } } },
        }),
      ],
      batchSize: 10,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // a minute or so of trying; then the letter is the sweep's, and those behind it go on
      retryAttempts: 5,
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(undelivered),
    })
    for (const [mark, teller] of Object.entries(tellers)) {
      new Rule(this, mark === 'news' ? 'News' : 'Asks', {
        description: `Laissez-passer: tells whom it concerns what a letter marks as ${mark}`,
        eventBus: bus,
        eventPattern: { source: ['laissez-passer'], detail: { [mark]: [true] } },
        targets: [new LambdaFunction(teller)],
      })
      // two more tries, a minute and two later, and then a person has to know
      teller.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(undelivered) })
    }
    new Rule(this, 'EveryMinute', {
      description: 'Laissez-passer: finds what was lost, late or expired',
      schedule: Schedule.rate(Duration.minutes(1)),
      // the next minute is the next try
      targets: [new LambdaFunction(sweep, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    })
  }
}
