import { randomUUID } from 'node:crypto'
import type { BenchCloud } from '#bench/lib/bench-cloud.ts'
import { ranOf } from '#bench/lib/executions.ts'
import type { Count } from '#bench/lib/meter.ts'
import { watcher } from '#bench/lib/watch.ts'
import type { Phase, TransferCase } from '#domain/case/case.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { daysAfter } from '#domain/time.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'
import { atHome } from '#test/support/facts.ts'

/** What one case used of everything that AWS charges for. */
export type CaseUse = { transitions: number; invoked: string[]; count: Count }

const inDays = (days: number) => daysAfter(new Date().toISOString(), days)

/** Billing contacts with a processor at home: nothing that asks for a person. */
export const harmless = (): Transfer => atHome()

/** A customer-care tool in four countries under clauses: the law has much to say, and a regulator has to be asked. */
export const foreign = (contract: string | null): Transfer => ({
  ...harmless(),
  recipient: { name: 'Téranga Hébergement', country: 'SN', role: 'processor', actsFor: 'exporter' },
  service: 'Hébergement de la relation client',
  purposes: ['customer-care', 'customer-management'],
  dataCategories: ['identification', 'contact', 'traffic-data'],
  places: { hosting: ['SN'], backup: ['FR'], remoteAccess: ['IN'], support: ['MA'] },
  tool: 'scc-2021-914',
  contract,
})

const key = () => ({ idempotencyKey: randomUUID() })

const attempt = 1

/** The executions of these phases once they are over, and every letter delivered. */
const finished = async (cloud: BenchCloud, c: TransferCase, phases: readonly Phase[]) => {
  const { until, delivered } = watcher(cloud)
  const over = (phase: Phase) => async () => {
    const ran = await ranOf(cloud, { ...c, attempt }, phase)
    return ran.ended ? ran : null
  }
  const ran = await Promise.all(phases.map((phase) => until(`the end of ${phase}`, over(phase), 100)))
  await delivered()
  return { transitions: ran.reduce((sum, one) => sum + one.transitions, 0), invoked: ran.flatMap((one) => one.invoked) }
}

/** People are slower than machines: nobody acts before the workflow has come to where it waits for them. */
const asked = async (cloud: BenchCloud, c: TransferCase, phase: Phase, by: string) => {
  const { until, delivered } = watcher(cloud)
  const there = async () => ((await ranOf(cloud, { ...c, attempt }, phase)).invoked.includes(by) ? true : null)
  await until(`the question of ${phase}`, there, 100)
  await delivered()
}

/** Each change has a letter, and in the worst case the stream brings it alone; each HTTP request is an invocation. */
const used = (workflows: { transitions: number; invoked: string[] }, count: Count, c: TransferCase): CaseUse => ({
  transitions: workflows.transitions,
  invoked: [
    ...workflows.invoked,
    ...Array.from({ length: c.version }, () => 'EventsOutbox'),
    ...Array.from({ length: count.apiRequests }, () => 'ApiWrite'),
  ],
  count,
})

/** Lives as the people of an operator would have them, over HTTP and through the real workflows. */
export const liveACase = {
  /** filed, cleared, looked at by its requester */
  thatClearsByItself: async (cloud: BenchCloud): Promise<CaseUse> => {
    const buyer = await cloud.as('procurement')
    const stop = cloud.meter.start()
    const { id } = await buyer('submitCase', { body: harmless(), ...key() })
    const cleared = await watcher(cloud).once(id, 'in-force')
    await buyer('readCase', { params: { case: id } })
    const workflows = await finished(cloud, cleared, ['assess', 'decide'])
    return used(workflows, stop(), cleared)
  },

  /** contract uploaded, filed, found in the queue, read, approved, authorised, read again by its requester */
  thatIsDecidedAndAuthorised: async (cloud: BenchCloud): Promise<CaseUse> => {
    const [buyer, dpo] = [await cloud.as('procurement'), await cloud.as('dpo')]
    const contract = sampleContract('complete', 'fr', 'pdf')
    const watch = watcher(cloud)
    const stop = cloud.meter.start()
    const document = await upload(buyer, cloud.origin, contract)
    const { id } = await buyer('submitCase', { body: foreign(document), ...key() })
    const params = { case: id }
    const waiting = await watch.once(id, 'awaiting-decision')
    await asked(cloud, waiting, 'decide', 'AskForADecision')
    await dpo('readQueue', {})
    await dpo('readCase', { params })
    await dpo('readDocumentLink', { params: { case: id, document } })
    const ruling = { outcome: 'approved' as const, reason: 'Garanties suffisantes.', conditions: [] }
    let now = await dpo('decideCase', { params, body: { version: waiting.version, ruling }, ...key() })
    await asked(cloud, now, 'authorise', 'AskForTheAuthorisation')
    await finished(cloud, now, ['decide'])
    while (now.status === 'awaiting-authorisation') {
      const { authorisations, grants, version } = now
      const asked = authorisations.find(({ regime }) => !grants.some((grant) => grant.regime === regime))
      if (asked === undefined) throw new Error('The case waits for an authorisation that no regime asks for.')
      const grant = {
        regime: asked.regime,
        authority: asked.authority,
        reference: 'EXEMPLE-1',
        grantedOn: inDays(0),
        expiresOn: inDays(730),
        document: null,
      }
      now = await dpo('recordAuthorisation', { params, body: { version, grant }, ...key() })
    }
    await buyer('readCase', { params })
    const workflows = await finished(cloud, now, ['assess', 'decide', 'authorise'])
    return used(workflows, stop(), now)
  },
}
