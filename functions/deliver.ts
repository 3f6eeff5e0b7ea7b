import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { answerExecution, startPhase } from '#functions/executions.ts'
import { setting } from '#store/environment.ts'
import { delivered, type Letter } from '#store/outbox.ts'

const bus = new EventBridgeClient({})

const publish = async (letter: Letter): Promise<void> => {
  const { start, answer, attempt, ...event } = letter
  const { FailedEntryCount = 0 } = await bus.send(
    new PutEventsCommand({
      Entries: [
        {
          EventBusName: setting('EVENT_BUS'),
          Source: 'laissez-passer',
          DetailType: letter.happening,
          Detail: JSON.stringify(event),
          Time: new Date(letter.at),
        },
      ],
    }),
  )
  if (FailedEntryCount > 0) throw new Error(`The event bus did not take ${letter.happening} of case ${letter.case}.`)
}

/**
 * Does what must follow a change: answers the execution that waits for it, starts the next phase, tells the outside,
 * and only then takes the letter off the list. Every part is safe to repeat, so delivering twice is delivering once
 * (but for the event, which carries case and version for its readers to recognise).
 */
export const deliver = async (letter: Letter): Promise<void> => {
  const { organisation, case: id, revision, attempt, start, answer, outcome } = letter
  if (answer !== null) await answerExecution({ case: id, phase: answer, revision }, outcome)
  if (start !== null) await startPhase({ organisation, id, revision, attempt }, start)
  await publish(letter)
  await delivered(letter)
}
