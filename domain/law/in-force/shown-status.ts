import type { StatusRead } from '#domain/assessment.ts'
import { type Truth, Unknown } from '#domain/law/condition/truth.ts'
import { citationOf } from '#domain/law/pack/citation.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Status } from '#domain/law/pack/pack.ts'
import { lasting } from '#domain/record/canonical-json.ts'

/** A decision as a finding shows it: by what it came to for the transfer, and which of its conditions kept it from holding. */
export type Shown = (holds: Truth, lacking?: readonly number[]) => StatusRead

const wordFor = (holds: Truth): StatusRead['outcome'] =>
  holds instanceof Unknown ? 'unknown' : holds ? 'met' : 'unmet'

/** Shows a decision; what is shown alike is one and the same object. */
export const shownOf = (pack: LawPack, status: Status, country: string, day: string): Shown => {
  const made = new Map<string, StatusRead>()
  const { id, decision, name, valid, ended, conditions, verification } = status
  const hasEnded = valid.to !== undefined && valid.to < day
  return (holds, lacking = []) => {
    const outcome = wordFor(holds)
    const key = `${outcome} ${lacking.join(' ')}`
    const known = made.get(key)
    if (known !== undefined) return known
    const shown: StatusRead = lasting({
      country,
      regime: pack.regime,
      status: id,
      decision,
      name,
      from: valid.from,
      to: valid.to ?? null,
      ended: hasEnded && ended !== undefined ? ended : null,
      outcome,
      lacking: conditions.flatMap(({ message }, i) => (lacking.includes(i) ? [message] : [])),
      citation: citationOf(pack.data, status),
      verification,
    })
    made.set(key, shown)
    return shown
  }
}
