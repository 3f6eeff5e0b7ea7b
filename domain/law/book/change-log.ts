import * as z from 'zod'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { PackData } from '#domain/law/pack/pack.ts'
import { bilingual } from '#domain/words/language.ts'

/** What changed in a pack on a day. */
export const packChange = z
  .strictObject({
    regime: z.string(),
    name: bilingual,
    on: z.iso.date(),
    version: z.string(),
    what: bilingual,
    /** the entries of the pack that the change is about; what they are, and their names as the pack has them now */
    touches: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['rule', 'status', 'tool', 'formality', 'deadline', 'gone']),
        name: bilingual.nullable(),
      }),
    ),
  })
  .meta({ id: 'PackChange' })
type PackChange = z.infer<typeof packChange>

/** An entry of a pack by its id: what it is and what it is called now; `gone` where the pack no longer has it. */
const entryOf = ({ rules, statuses, tools, formalities, deadlines }: PackData, id: string) => {
  const lists = [
    { kind: 'rule', entries: rules.map(({ id, title }) => ({ id, name: title })) },
    { kind: 'status', entries: statuses },
    { kind: 'tool', entries: tools },
    { kind: 'formality', entries: formalities },
    { kind: 'deadline', entries: deadlines },
  ] as const
  for (const { kind, entries } of lists) {
    const found = entries.findLast((one) => one.id === id)
    if (found !== undefined) return { id, kind, name: found.name }
  }
  return { id, kind: 'gone' as const, name: null }
}

/** What changed in the packs, newest first. */
export const changeLog = (packs: readonly LawPack[]): PackChange[] =>
  packs
    .flatMap(({ data }) =>
      data.changes.map(({ touches, ...change }) => ({
        regime: data.regime,
        name: data.name,
        ...change,
        touches: touches.map((id) => entryOf(data, id)),
      })),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.regime < b.regime ? -1 : 1))
