import { randomUUID } from 'node:crypto'
import type { Role } from '#domain/access/actor.ts'
import type { TransferCase } from '#domain/case/case.ts'
import type { Ruling } from '#domain/case/ruling.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import type { CaseSummary } from '#domain/inventory/inventory.ts'
import { daysAfter } from '#domain/time.ts'
import { inLanes } from '#functions/in-lanes.ts'
import { type SampleFormat, sampleContract } from '#local/demo/contracts.ts'
import type { Sample } from '#local/demo/samples/sample.ts'
import { samples } from '#local/demo/samples.ts'
import { clientFor, settled, upload } from '#local/demo/script-client.ts'
import type { Call } from '#web/api/client.ts'

/** What the seed needs of a running system: its address, and somebody signed in for each role. */
export type Demo = { origin: string; tokenOf: (role: Role) => Promise<string> }

const inDays = (days: number) => daysAfter(new Date().toISOString(), days)

const formats: readonly SampleFormat[] = ['pdf', 'docx', 'txt']

const contractOf = (sample: Sample, index: number) => {
  const format = formats[index % formats.length] ?? 'pdf'
  switch (sample.contract) {
    case 'complete-fr':
      return sampleContract('complete', 'fr', format)
    case 'complete-en':
      return sampleContract('complete', 'en', format)
    case 'gaps-fr':
      return sampleContract('incomplete', 'fr', format)
    case null:
      return null
  }
}

const factsOf = (sample: Sample, contract: string | null): Transfer => ({
  exporter: { name: 'Djoliba Télécom', country: 'ML' },
  ...sample.facts,
  startsOn: inDays(45),
  contract,
})

const file = async (call: Call, origin: string, sample: Sample, index: number): Promise<TransferCase> => {
  const contract = contractOf(sample, index)
  const document = contract === null ? null : await upload(call, origin, contract)
  return call('submitCase', { body: factsOf(sample, document), idempotencyKey: randomUUID() })
}

const rulings: Record<'approve' | 'refuse' | 'return', Ruling> = {
  approve: {
    outcome: 'approved',
    reason: 'Garanties suffisantes au vu des constats et du contrat.',
    conditions: [],
  },
  refuse: {
    outcome: 'refused',
    reason:
      'Le croisement publicitaire sort de ce que les abonnés attendent, et aucun instrument ne couvre le transfert.',
  },
  return: {
    outcome: 'returned',
    reason: 'Le dossier ne permet pas encore de décider.',
    questions: ['Quelles clauses manquantes le prestataire accepte-t-il d’ajouter au contrat ?'],
  },
}

const decide = (dpo: Call, c: TransferCase, ruling: Ruling) =>
  dpo('decideCase', {
    params: { case: c.id },
    body: { version: c.version, ruling },
    idempotencyKey: randomUUID(),
  })

const record = async (dpo: Call, c: TransferCase): Promise<TransferCase> => {
  if (c.status !== 'awaiting-authorisation') return c
  const outstanding = c.authorisations.find(({ regime }) => !c.grants.some((g) => g.regime === regime))
  if (outstanding === undefined) return c
  const grant = {
    regime: outstanding.regime,
    authority: outstanding.authority,
    reference: `EXEMPLE-${c.id.slice(0, 6).toUpperCase()}`,
    grantedOn: inDays(0),
    expiresOn: inDays(730),
    document: null,
  }
  const body = { version: c.version, grant }
  return record(dpo, await dpo('recordAuthorisation', { params: { case: c.id }, body, idempotencyKey: randomUUID() }))
}

const answered = (buyer: Call, c: TransferCase) =>
  buyer('correctCase', {
    params: { case: c.id },
    body: {
      version: c.version,
      facts: { ...c.facts, securityMeasures: [...new Set([...c.facts.securityMeasures, 'pseudonymisation' as const])] },
      answers: 'Les données seront pseudonymisées avant l’envoi.',
    },
    idempotencyKey: randomUUID(),
  })

const overrule = (dpo: Call, c: TransferCase) =>
  dpo('overruleVerdict', {
    params: { case: c.id },
    body: {
      version: c.version,
      requirement: '28.4-liability-for-sub',
      verdict: 'present',
      reason: 'L’article 9 du contrat-cadre rend le prestataire responsable de ses propres sous-traitants.',
    },
    idempotencyKey: randomUUID(),
  })

const run = async (dpo: Call, buyer: Call, { course }: Sample, c: TransferCase): Promise<void> => {
  if (c.status !== 'awaiting-decision' || course === 'wait') return
  if (course === 'overrule') {
    await overrule(dpo, c)
    return
  }
  const [ruling, then] = course.split('-and-')
  const decided = await decide(
    dpo,
    c,
    rulings[ruling === 'refuse' ? 'refuse' : ruling === 'return' ? 'return' : 'approve'],
  )
  if (then === 'record') await record(dpo, decided)
  if (then === 'correct') await settled(buyer, (await answered(buyer, decided)).id)
}

/**
 * Files the sample cases through the API and lets the demo's people act on them: nothing is written behind the
 * system's back. Files only what is not in the inventory yet. Returns the inventory as it stands afterwards.
 */
export const seed = async ({ origin, tokenOf }: Demo, say: (progress: string) => void): Promise<CaseSummary[]> => {
  const [buyer, dpo, reader] = await Promise.all(
    (['procurement', 'dpo', 'compliance'] as const).map(async (role) => clientFor(origin, await tokenOf(role))),
  )
  if (!buyer || !dpo || !reader) throw new Error('The demo’s people could not sign in.')
  const everything = async () => {
    const rows: CaseSummary[] = []
    let next: string | null | undefined
    do {
      const page = await reader('readInventory', { query: next ? { next } : {} })
      rows.push(...page.transfers)
      next = page.next
    } while (next !== null)
    return rows
  }
  const before = await everything()
  const filed = new Set(before.map(({ recipient }) => recipient))
  const missing = samples.filter(({ facts }) => !filed.has(facts.recipient.name))
  if (missing.length === 0) return before

  let done = 0
  await inLanes(4, missing.entries(), async ([index, sample]) => {
    const { id } = await file(buyer, origin, sample, index)
    await run(dpo, buyer, sample, await settled(buyer, id))
    done += 1
    say(`${done}/${missing.length} ${sample.facts.recipient.name}`)
  })
  return everything()
}
