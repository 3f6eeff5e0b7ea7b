import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '#local/terminal/paths.ts'
import { referredTo, Template } from './template.ts'

let template: Template
beforeAll(async () => {
  template = await Template.of('aws')
}, 120_000)

/** A heading's anchor, as forges make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
const page = readFileSync(join(root, 'docs', 'operations.md'), 'utf8')
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [anchorOf(section.split('\n', 1)[0] ?? ''), section]),
)

describe('an alarm', () => {
  const alarms = () => template.all('AWS::CloudWatch::Alarm')

  it('says what happened, where to look, and what to do: a heading of the runbook that exists and tells all three', () => {
    for (const [id, { Properties }] of alarms()) {
      const text = JSON.stringify(Properties.AlarmDescription)
      const anchor = /docs\/operations\.md#([a-z-]+)/.exec(text)?.[1] ?? ''
      expect({ id, anchor, known: sections.has(anchor) }).toEqual({ id, anchor, known: true })
      expect(text).toContain('console.aws.amazon.com')
      for (const part of ['**What happened.**', '**Where to look.**', '**What to do.**'])
        expect(sections.get(anchor)).toContain(part)
    }
  })

  it('tells somebody', () => {
    for (const [, { Properties }] of alarms()) {
      const [topic] = listed(Properties.AlarmActions)
      expect(template.get(referredTo(topic) ?? '').Type).toBe('AWS::SNS::Topic')
    }
  })

  it('watches every workflow, the outbox, the sweep, the API and what was not delivered', () => {
    const watched = JSON.stringify(alarms().map(([, { Properties }]) => Properties))
    for (const [id] of template.all('AWS::StepFunctions::StateMachine')) expect(watched).toContain(`"${id}"`)
    for (const [id] of template.all('AWS::SQS::Queue')) expect(watched).toContain(`"${id}"`)
    for (const [id] of template.all('AWS::ApiGatewayV2::Api')) expect(watched).toContain(`"${id}"`)
    for (const name of ['EventsOutbox', 'EventsSweep'])
      expect(watched).toContain(template.idOf('AWS::Lambda::Function', `${name}Function`))
  })
})

describe('what somebody is to be told', () => {
  it.each([
    ['news', 'EventsTellTheRequesterFunction', 'the requester'],
    ['asks', 'EventsCallTheOfficersFunction', 'those who may decide'],
  ])('reaches, by the mark %s that a letter carries, the function %s that writes to %s', (mark, teller) => {
    const [rule] = template
      .all('AWS::Events::Rule')
      .filter(([, { Properties }]) => JSON.stringify(Properties.EventPattern ?? '').includes(mark))
    expect(rule?.[1].Properties).toMatchObject({
      EventPattern: { source: ['laissez-passer'], detail: { [mark]: [true] } },
      EventBusName: { Ref: template.idOf('AWS::Events::EventBus', 'Bus') },
    })
    expect(JSON.stringify(rule?.[1].Properties.Targets)).toContain(template.idOf('AWS::Lambda::Function', teller))
  })
})

describe('what fails', () => {
  it('is never lost in a queue: each one has a queue behind it, or is itself the last one', () => {
    const lastResorts = JSON.stringify([
      ...template.all('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties.DestinationConfig),
      ...template.all('AWS::SQS::Queue').map(([, { Properties }]) => Properties.RedrivePolicy ?? null),
    ])
    for (const [id, { Properties }] of template.all('AWS::SQS::Queue'))
      expect({ id, safe: 'RedrivePolicy' in Properties || lastResorts.includes(`"${id}"`) }).toEqual({ id, safe: true })
  })

  it('does not hold back the letters behind it', () => {
    for (const [, { Properties }] of template.all('AWS::Lambda::EventSourceMapping'))
      expect(Properties).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: expect.any(Number),
        DestinationConfig: { OnFailure: expect.anything() },
      })
  })

  it('may be left in the queue by the function that could not deliver it', () => {
    for (const [, { Properties }] of template.all('AWS::Lambda::EventSourceMapping')) {
      const queue = referredTo(Object(Properties.DestinationConfig).OnFailure.Destination) ?? ''
      const role = referredTo(template.get(referredTo(Properties.FunctionName) ?? '').Properties.Role) ?? ''
      expect(template.actionsOn(role, queue)).toEqual(['sqs:SendMessage'])
    }
  })

  it('is looked for every minute', () => {
    const rules = template.all('AWS::Events::Rule').map(([, { Properties }]) => Properties)
    expect(rules).toContainEqual(expect.objectContaining({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' }))
  })
})

describe('only what is new in the outbox', () => {
  it('wakes the function that delivers it', () => {
    const [mapping] = template.all('AWS::Lambda::EventSourceMapping')
    const [filter] = Object(mapping?.[1].Properties.FilterCriteria).Filters
    expect(JSON.parse(filter.Pattern)).toEqual({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { kind: { S: ['outbox'] } } },
    })
  })
})

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
