import { useState } from 'react'
import type { TransferCase } from '#domain/case/case.ts'
import { isConflict } from '#web/api/errors.ts'
import { useIntention } from '#web/api/use-write.ts'
import { type Faults, refusedFaults } from '#web/lib/faults.ts'

/** A form of the case page as its frame needs it: what stands at the fields, and how sending goes. */
export type Act = {
  /** the sentence at each field, by pointer: what the server found, and once sending was tried what is found here */
  faults: Faults
  send: () => void
  isPending: boolean
  /** why it was not taken; a conflict is told above the page, where it outlives the form */
  failure: Error | null
}

type Write<C> = {
  mutate: (
    input: { params: { case: string }; body: { version: number } & C; idempotencyKey: string },
    options?: { onSuccess?: () => void },
  ) => void
  isPending: boolean
  error: Error | null
}

type Filled<C> = {
  /** what is to be sent besides the version; null while it cannot be sent yet */
  content: C | null
  /** what is wrong with it, found before sending; null where nothing is */
  faults: Faults | null
  /** where the fields' part of the content stands, as in `/ruling`: what the server says of it is shown at the fields */
  part: string
}

/** One act on a case, filled in by a person: sent once, on the version that they had before their eyes, with its faults at the fields. */
export const useAct = <C extends object>(
  write: Write<C>,
  { id, version }: Pick<TransferCase, 'id' | 'version'>,
  { content, faults, part }: Filled<C>,
  onTaken?: () => void,
): Act => {
  const [tried, setTried] = useState(false)
  const keyFor = useIntention()
  const send = () => {
    setTried(true)
    if (content === null || faults !== null || write.isPending) return
    const body = { version, ...content }
    write.mutate({ params: { case: id }, body, idempotencyKey: keyFor(body) }, onTaken && { onSuccess: onTaken })
  }
  return {
    faults: { ...refusedFaults(write.error, part), ...(tried ? faults : null) },
    send,
    isPending: write.isPending,
    failure: isConflict(write.error) ? null : write.error,
  }
}

/** Tells of a refusal only where somebody else was faster or the case moved on: the rest stands at the form. */
export const ifConflict =
  (tell: (error: Error) => void) =>
  (error: Error): void => {
    if (isConflict(error)) tell(error)
  }
