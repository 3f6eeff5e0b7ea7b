import { dataCategories, evidence, securityMeasures, transferTools } from '#domain/facts/catalogues.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** A realistic change to a transfer: what would be different, and the facts as they would be. */
export type FactChange = { path: string; says: Bilingual; apply: (facts: TransferDraft) => TransferDraft }

const keysOf = <K extends string>(catalogue: Readonly<Record<K, Bilingual>>): K[] =>
  Object.keys(catalogue).filter((key): key is K => key in catalogue)

const tools = (facts: TransferDraft): FactChange[] =>
  keysOf(transferTools)
    .filter((tool) => tool !== facts.tool && tool !== 'none' && !tool.startsWith('derogation'))
    .map((tool) => ({
      path: 'tool',
      says: {
        fr: `Prendre un autre instrument : ${transferTools[tool].fr}`,
        en: `Take another tool: ${transferTools[tool].en}`,
      },
      apply: (before) => {
        const { toolSignedOn: _, ...rest } = before
        return { ...rest, tool }
      },
    }))

const proofs = (facts: TransferDraft): FactChange[] =>
  keysOf(evidence)
    .filter((proof) => !facts.evidence?.includes(proof))
    .map((proof) => ({
      path: 'evidence',
      says: { fr: `Joindre : ${evidence[proof].fr}`, en: `Attach: ${evidence[proof].en}` },
      apply: (before) => ({ ...before, evidence: [...(before.evidence ?? []), proof] }),
    }))

const measures = (facts: TransferDraft): FactChange[] =>
  keysOf(securityMeasures)
    .filter((measure) => !facts.securityMeasures?.includes(measure))
    .map((measure) => ({
      path: 'securityMeasures',
      says: {
        fr: `Ajouter une mesure : ${securityMeasures[measure].fr}`,
        en: `Add a measure: ${securityMeasures[measure].en}`,
      },
      apply: (before) => ({ ...before, securityMeasures: [...(before.securityMeasures ?? []), measure] }),
    }))

const fewerCategories = ({ dataCategories: categories = [] }: TransferDraft): FactChange[] =>
  categories.length < 2
    ? []
    : categories.map((category) => ({
        path: 'dataCategories',
        says: {
          fr: `Retirer du transfert : ${dataCategories[category].fr}`,
          en: `Take out of the flow: ${dataCategories[category].en}`,
        },
        apply: (before) => ({
          ...before,
          dataCategories: (before.dataCategories ?? []).filter((one) => one !== category),
        }),
      }))

const atHome = ({ exporter, recipient }: TransferDraft): FactChange[] => {
  const country = exporter?.country
  if (country === undefined) return []
  const home: FactChange = {
    path: 'places',
    says: {
      fr: 'Héberger, sauvegarder et intervenir depuis le pays de l’exportateur seulement',
      en: 'Host, back up and give access from the exporter’s country only',
    },
    apply: (before) => ({
      ...before,
      places: { hosting: [country], backup: [], remoteAccess: [], support: [] },
    }),
  }
  const recipients = recipient?.country
  if (recipients === undefined || recipients === country) return [home]
  const local: FactChange = {
    path: 'recipient.country',
    says: {
      fr: 'Choisir un destinataire établi et hébergé dans le pays de l’exportateur',
      en: 'Choose a recipient established and hosted in the exporter’s country',
    },
    apply: (before) => ({ ...home.apply(before), recipient: { ...before.recipient, country } }),
  }
  const recipientHome: FactChange = {
    path: 'places',
    says: {
      fr: 'Héberger, sauvegarder et intervenir depuis le pays du destinataire seulement',
      en: 'Host, back up and give access from the recipient’s country only',
    },
    apply: (before) => ({
      ...before,
      places: { hosting: [recipients], backup: [], remoteAccess: [], support: [] },
    }),
  }
  return [home, recipientHome, local]
}

const signatures = ({ contract, exporter, authorisedBy = [], recipient }: TransferDraft): FactChange[] => {
  const country = exporter?.country
  return [
    ...(contract === null
      ? [
          {
            path: 'contract',
            says: { fr: 'Joindre le contrat signé', en: 'Attach the signed contract' },
            apply: (before: TransferDraft) => ({ ...before, contract: '00000000-0000-4000-8000-000000000000' }),
          },
        ]
      : []),
    ...(country !== undefined && !authorisedBy.includes(country)
      ? [
          {
            path: 'authorisedBy',
            says: {
              fr: 'Obtenir l’autorisation de l’autorité du pays de l’exportateur',
              en: 'Obtain the authorisation of the authority of the exporter’s country',
            },
            apply: (before: TransferDraft) => ({ ...before, authorisedBy: [...(before.authorisedBy ?? []), country] }),
          },
        ]
      : []),
    ...(recipient?.selfCertified === true
      ? []
      : [
          {
            path: 'recipient.selfCertified',
            says: {
              fr: 'Retenir un destinataire certifié dont l’inscription est active',
              en: 'Take a certified recipient whose entry is active',
            },
            apply: (before: TransferDraft) => ({ ...before, recipient: { ...before.recipient, selfCertified: true } }),
          },
        ]),
  ]
}

/** Every single change that is worth trying on a transfer. Derogations are left out: they are no repair for a lasting flow. */
export const realisticChanges = (facts: TransferDraft): FactChange[] => [
  ...signatures(facts),
  ...tools(facts),
  ...proofs(facts),
  ...atHome(facts),
  ...fewerCategories(facts),
  ...measures(facts),
]
