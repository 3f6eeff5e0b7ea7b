import type { transferTools } from '#domain/facts/catalogues.ts'
import type { Asked } from '#local/law/case-refusal.ts'

type Tool = keyof typeof transferTools

const derogations: readonly Tool[] = [
  'derogation-consent',
  'derogation-contract',
  'derogation-legal-claims',
  'derogation-public-interest',
  'derogation-vital-interests',
  'derogation-public-register',
  'derogation-compelling-interests',
]

/** Words for a transfer tool that may mean several, and those that name none. */
export const askedTools: readonly Asked<Tool>[] = [
  { words: ['contract', 'contrat'], choose: ['ad-hoc-clauses', 'derogation-contract'] },
  {
    words: ['clauses', 'contractual clauses', 'clauses contractuelles'],
    choose: ['scc-2021-914', 'national-clauses', 'ad-hoc-clauses'],
  },
  {
    words: ['old SCC', 'old SCCs', 'former SCC', 'anciennes CCT', 'anciennes clauses types'],
    choose: ['scc-2010-87', 'scc-2001-497'],
  },
  {
    words: ['UK SCC', 'UK SCCs', 'SCC UK', 'British clauses', 'clauses britanniques'],
    choose: ['uk-addendum', 'uk-idta'],
  },
  {
    words: ['art. 46', 'article 46', 'safeguards', 'garanties appropriées', 'appropriate safeguards'],
    choose: ['scc-2021-914', 'bcr', 'ad-hoc-clauses', 'code-of-conduct', 'certification'],
    note: { fr: 'ne dit pas laquelle des garanties', en: 'does not say which of the safeguards' },
  },
  {
    words: ['derogation', 'dérogation', 'exception', 'art. 49', 'article 49', 'exemption'],
    choose: derogations,
    note: { fr: 'ne dit pas laquelle', en: 'does not say which one' },
  },
  {
    words: ['legitimate interests', 'legitimate interest', 'intérêts légitimes', 'intérêt légitime'],
    choose: ['none', 'derogation-compelling-interests'],
    note: {
      fr: 'est une base du traitement, pas un outil de transfert ; seuls des intérêts impérieux en portent un, par exception',
      en: 'is a ground for processing, not a transfer tool; only compelling ones carry a transfer, as an exception',
    },
  },
  {
    words: ['CBPR', 'CBPRs', 'APEC CBPR', 'Global CBPR', 'PRP'],
    choose: ['certification'],
    note: {
      fr: 'est une certification, reconnue par Singapour et le Japon, et n’est pas un outil du droit de l’Union',
      en: 'is a certification, recognised by Singapore and Japan, and is no tool of Union law',
    },
  },
  {
    words: ['ISO 27001', 'ISO 27701', 'SOC 2'],
    note: {
      fr: 'n’est pas un outil de transfert : écrire securityMeasures: [security-certification]',
      en: 'is no transfer tool: write securityMeasures: [security-certification]',
    },
  },
  {
    words: ['DPA', 'data processing agreement', 'accord de sous-traitance', 'contrat de sous-traitance', '2021/915'],
    note: {
      fr: 'est le contrat de sous-traitance, pas un outil de transfert : écrire contract: true, et sous tool ce qui porte le transfert, ou none',
      en: 'is the contract with a processor, not a transfer tool: write contract: true, and under tool what carries the transfer, or none',
    },
  },
  {
    words: ['2021/915/EU', '2021/915/UE', '(EU) 2021/915', '(UE) 2021/915', 'art. 28', 'article 28'],
    note: {
      fr: 'règle la sous-traitance, pas le transfert : écrire contract: true, et sous tool ce qui porte le transfert, ou none',
      en: 'is about processors, not about transfers: write contract: true, and under tool what carries the transfer, or none',
    },
  },
  {
    words: ['2002/16', '2002/16/EC', '2002/16/CE', 'SCC 2002', 'CCT 2002'],
    note: {
      fr: 'n’est pas représenté ici : une personne doit en juger',
      en: 'is not represented here: a person has to judge',
    },
  },
  {
    words: ['authorisation', 'authorization', 'autorisation', 'approval'],
    note: {
      fr: 'n’est pas un outil : écrire authorisedBy: [pays de l’autorité], et sous tool ce qui porte le transfert, ou none',
      en: 'is no tool: write authorisedBy: [country of the authority], and under tool what carries the transfer, or none',
    },
  },
  {
    words: ['treaty', 'traité', 'MLAT', 'international agreement', 'accord international', 'convention'],
    note: {
      fr: 'n’est pas un outil : écrire evidence: [international-agreement], et sous tool ce qui porte le transfert, ou none',
      en: 'is no tool: write evidence: [international-agreement], and under tool what carries the transfer, or none',
    },
  },
]
