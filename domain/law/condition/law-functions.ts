import type { Scene } from '#domain/law/condition/scene.ts'
import type { Value } from '#domain/law/condition/truth.ts'

type LawFunction = { readonly signature: string; readonly call: (scene: Scene, args: readonly Value[]) => Value }

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

/** What a condition may ask of the law itself, beside the facts. All answers are as of the day asked for. */
export const lawFunctions: Readonly<Record<string, LawFunction>> = {
  /** the regime holds the country (or this recipient in it) for adequate, its conditions included */
  adequate: {
    signature: 'adequate(string): bool',
    call: (scene, [country]) => scene.law.adequate(scene, text(country)),
  },
  /** the law of the first country holds the second (or this recipient in it) for adequate; for a policy, which is no law */
  heldBy: {
    signature: 'heldBy(string, string): bool',
    call: (scene, [home, country]) => scene.law.heldBy(scene, text(home), text(country)),
  },
  /** the regime accepts this transfer tool for this transfer, in an edition that holds on the day */
  accepts: { signature: 'accepts(string): bool', call: (scene, [tool]) => scene.law.accepts(scene, text(tool)) },
  /** the country belongs to the group on the day */
  member: {
    signature: 'member(string, string): bool',
    call: (scene, [group, country]) => scene.law.member(scene, text(group), text(country)),
  },
  /** some pack holds the law of the country, as it was on the day */
  lawKnown: {
    signature: 'lawKnown(string): bool',
    call: (scene, [country]) => scene.law.lawKnown(text(country)),
  },
}
