import type { Effect } from '#domain/what-if/effect.ts'
import type { TransferEffect } from '#web/pages/law/what-if/_lib/together.ts'

/** Transfers to which the same would happen for the same reasons: it is read once for all of them. */
export type Cluster = { key: string; effect: Effect; transfers: TransferEffect['transfer'][] }

/** What a reader is shown of an effect: a level of risk that stays as it is is not. */
const shownOf = ({ risk, ...rest }: Effect): string =>
  JSON.stringify(risk.before === risk.after ? rest : { ...rest, risk })

/** The effects gathered by what they come down to, the largest cluster first. */
export const clustersOf = (effects: readonly TransferEffect[]): Cluster[] => {
  const clusters = new Map<string, Cluster>()
  for (const { transfer, effect } of effects) {
    const key = shownOf(effect)
    const cluster = clusters.get(key) ?? { key, effect, transfers: [] }
    cluster.transfers.push(transfer)
    clusters.set(key, cluster)
  }
  return [...clusters.values()].sort((a, b) => b.transfers.length - a.transfers.length)
}
