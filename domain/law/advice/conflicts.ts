import { transferTools } from '#domain/facts/catalogues.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import type { Conflict } from '#domain/law/advice/advice.ts'
import type { Concluded } from '#domain/law/assess/finding.ts'
import { lawInForce } from '#domain/law/in-force/law-in-force.ts'
import { sceneOf } from '#domain/law/in-force/scene-of.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

/**
 * Regimes that each want a transfer tool for the flow and have none in common: one signature will not do. Derogations are
 * left out, since none carries a lasting flow. `transfer-tool` is the obligation that such rules share.
 */
export const conflictsOf = (
  facts: TransferDraft,
  regimes: readonly { pack: LawPack; concluded: readonly Concluded[] }[],
  packs: readonly LawPack[],
  at: Moment,
): Conflict[] => {
  const law = lawInForce(packs, at)
  const asking = regimes.flatMap(({ pack, concluded }) => {
    const rules = concluded.filter(({ rule }) => rule.obligation === 'transfer-tool').map(({ rule }) => rule.id)
    if (rules.length === 0) return []
    const own = law.laws.find((one) => one.pack === pack)
    if (own === undefined) return []
    const scene = sceneOf(facts, law, own)
    const lasting = Object.keys(transferTools).filter((tool) => !tool.startsWith('derogation'))
    const tools = lasting.filter((tool) => scene.law.accepts(scene, tool) !== false)
    return [{ pack, rules, tools }]
  })
  const [first, ...others] = asking
  if (first === undefined || others.length === 0) return []
  if (first.tools.some((tool) => others.every(({ tools }) => tools.includes(tool)))) return []
  const names = (language: 'fr' | 'en') => asking.map(({ pack }) => pack.data.name[language]).join(' ; ')
  return [
    {
      kind: 'transfer-tool',
      regimes: asking.map(({ pack }) => pack.regime),
      rules: asking.flatMap(({ rules }) => rules).sort(),
      says: {
        fr: `Aucun instrument de transfert ne convient à la fois à : ${names('fr')}. Il en faut un pour chacun.`,
        en: `No transfer tool suits all of these at once: ${names('en')}. Each needs its own.`,
      },
    },
  ]
}
