import type { TransferDraft } from '#domain/facts/transfer.ts'
import {
  type Conclusions,
  type LawAsked,
  type LookedUp,
  newScene,
  noteStatuses,
  nothingLookedUp,
  type Scene,
} from '#domain/law/condition/scene.ts'
import { some, type Truth } from '#domain/law/condition/truth.ts'
import type { LawInForce, PackInForce } from '#domain/law/in-force/law-in-force.ts'
import { adequacyOf, memberOf, type Standpoint, toolAccepted } from '#domain/law/in-force/standing.ts'
import { isNationalLaw, lawKnown } from '#domain/law/in-force/whose-law.ts'

/** Answers a pack's conditions from the law of the day. */
class LawSeenFrom implements LawAsked, Standpoint {
  readonly law: LawInForce
  readonly own: PackInForce

  constructor(law: LawInForce, own: PackInForce) {
    this.law = law
    this.own = own
  }

  get day(): string {
    return this.law.at.validAt
  }

  adequate(scene: Scene, country: string): Truth {
    return adequacyOf(scene, this, country)
  }

  heldBy(scene: Scene, home: string, country: string): Truth {
    const { facts, lookedUp, conclusions } = scene
    return some(
      this.law.laws.filter(({ pack }) => isNationalLaw(this.law, pack, home)),
      (own) => {
        const within = sceneOf(facts, this.law, own, lookedUp, conclusions)
        const held = within.law.adequate(within, country)
        scene.read = scene.read.andAll(within.read)
        noteStatuses(scene, within.statuses)
        return held
      },
    )
  }

  accepts(scene: Scene, tool: string): Truth {
    return toolAccepted(scene, this, tool)
  }

  member(scene: Scene, group: string, country: string): boolean {
    return memberOf(scene, this, group, country)
  }

  lawKnown(country: string): boolean {
    return lawKnown(this.law, country)
  }
}

/** The facts as one pack looks at them; what another pack looked up before is not looked up again. */
export const sceneOf = (
  facts: TransferDraft,
  law: LawInForce,
  own: PackInForce,
  lookedUp: LookedUp = nothingLookedUp(),
  conclusions?: Conclusions,
): Scene => newScene(facts, new LawSeenFrom(law, own), lookedUp, conclusions)
