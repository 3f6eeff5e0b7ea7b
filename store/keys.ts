/**
 * The only place that knows how keys are made. `organisation` leads every partition key, so that no read by key can
 * cross from one organisation to another; the two lists of the sweep (`work`, `outbox`) belong to the system alone.
 *
 * | item            | pk                     | sk                     | gsi1                              | gsi2                    |
 * |-----------------|------------------------|------------------------|-----------------------------------|-------------------------|
 * | case            | case                   | CASE                   | WORK / since, while work is due   |                         |
 * | inventory row   | case                   | ROW                    | organisation rows / status#due#id | requester / created#id  |
 * | revision parts  | case                   | REV#0001#FACTS, …      |                                   |                         |
 * | outbox          | case                   | OUTBOX#000001          | OUTBOX / at, until done           |                         |
 * | notice sent     | case                   | NOTICE#000001#person   |                                   |                         |
 * | receipt         | organisation, person, key | RECEIPT             |                                   |                         |
 * | document        | organisation, document | DOCUMENT               |                                   |                         |
 * | attestation     | organisation, law      | ATTESTATION#000001     |                                   |                         |
 * | contact         | organisation, person   | CONTACT                |                                   |                         |
 */
const padded = (n: number) => String(n).padStart(6, '0')

export type RevisionPart = 'FACTS' | 'ASSESSMENT' | 'CLAUSES' | 'OVERRULINGS' | 'DECISION'

export const keys = {
  case: (organisation: string, id: string) => ({ pk: `${organisation}#CASE#${id}`, sk: 'CASE' }),
  row: (organisation: string, id: string) => ({ pk: `${organisation}#CASE#${id}`, sk: 'ROW' }),
  part: (organisation: string, id: string, revision: number, part: RevisionPart) => ({
    pk: `${organisation}#CASE#${id}`,
    sk: `REV#${padded(revision)}#${part}`,
  }),
  outbox: (organisation: string, id: string, version: number) => ({
    pk: `${organisation}#CASE#${id}`,
    sk: `OUTBOX#${padded(version)}`,
  }),
  notice: (organisation: string, id: string, version: number, reader: string) => ({
    pk: `${organisation}#CASE#${id}`,
    sk: `NOTICE#${padded(version)}#${reader}`,
  }),
  receipt: (organisation: string, person: string, key: string) => ({
    pk: `${organisation}#RECEIPT#${person}#${key}`,
    sk: 'RECEIPT',
  }),
  document: (organisation: string, id: string) => ({ pk: `${organisation}#DOCUMENT#${id}`, sk: 'DOCUMENT' }),
  contact: (organisation: string, person: string) => ({ pk: `${organisation}#PERSON#${person}`, sk: 'CONTACT' }),
  attestation: (organisation: string, sequence: number) => ({
    pk: `${organisation}#LAW`,
    sk: `ATTESTATION#${padded(sequence)}`,
  }),
  ledger: (organisation: string, id: string, sequence: number) => ({
    pk: `${organisation}#CASE#${id}`,
    sk: padded(sequence),
  }),
  token: (id: string, phase: string, revision: number) => ({ pk: `${id}#${phase}#${revision}` }),
}

/** Partitions of the indexes. */
export const lists = {
  rows: (organisation: string) => `${organisation}#ROWS`,
  requester: (organisation: string, person: string) => `${organisation}#BY#${person}`,
  work: 'WORK',
  outbox: 'OUTBOX',
}
