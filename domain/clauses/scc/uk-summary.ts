import type { Bilingual } from '#domain/words/language.ts'
import type { UkReport } from './scc-report.ts'

const expected = { addendum: 'B1.0', idta: 'A1.0' } as const

/** What a contract makes of the British instruments, in one or two sentences. */
export const ukSummary = ({
  form,
  version,
  modules,
  tables,
  mandatoryClauses,
}: Omit<UkReport, 'summary'>): Bilingual => {
  if (form === 'none')
    return {
      fr: 'Le contrat ne parle d’aucun instrument britannique.',
      en: 'The contract does not speak of any instrument of the United Kingdom.',
    }
  if (form === 'mentioned')
    return {
      fr: 'L’Addendum ou l’accord britannique (IDTA) est mentionné sans être intégré au contrat.',
      en: 'The UK Addendum or agreement (IDTA) is mentioned but not taken into the contract.',
    }
  if (form === 'set-aside')
    return {
      fr: 'Le contrat écarte l’Addendum ou l’accord britannique (IDTA).',
      en: 'The contract sets the UK Addendum or agreement (IDTA) aside.',
    }
  const named = {
    fr: form === 'addendum' ? 'L’Addendum britannique' : 'L’accord britannique (IDTA)',
    en: form === 'addendum' ? 'The UK Addendum' : 'The UK agreement (IDTA)',
  }
  const fr = [`${named.fr} fait partie du contrat`]
  const en = [`${named.en} is part of the contract`]
  if (version === null) {
    fr.push(', sans dire quelle version')
    en.push(', without saying which version')
  } else {
    const other = version === expected[form] ? null : expected[form]
    fr.push(` (version ${version}${other ? ` ; la version en vigueur est ${other}` : ''})`)
    en.push(` (version ${version}${other ? `; the version in force is ${other}` : ''})`)
  }
  if (form === 'addendum') {
    fr.push(
      modules.length > 0 ? `, rattaché au module ${modules.join(', ')}` : ', sans dire à quel module il se rattache',
    )
    en.push(
      modules.length > 0
        ? `, attached to module ${modules.join(', ')}`
        : ', without saying to which module it is attached',
    )
  }
  const open = tables.filter(({ state }) => state !== 'filled' && state !== 'elsewhere').map(({ id }) => id)
  const rest = {
    fr: [
      ...(open.length > 0 ? [`Tableaux vides, incomplets ou absents : ${open.join(', ')}.`] : []),
      ...(mandatoryClauses === 'missing' ? ['Ses clauses obligatoires ne sont ni reproduites ni visées.'] : []),
      ...(mandatoryClauses === 'changed' ? ['Ses clauses obligatoires sont modifiées.'] : []),
    ],
    en: [
      ...(open.length > 0 ? [`Tables blank, incomplete or missing: ${open.join(', ')}.`] : []),
      ...(mandatoryClauses === 'missing' ? ['Its mandatory clauses are neither there nor referred to.'] : []),
      ...(mandatoryClauses === 'changed' ? ['Its mandatory clauses are changed.'] : []),
    ],
  }
  return { fr: [`${fr.join('')}.`, ...rest.fr].join(' '), en: [`${en.join('')}.`, ...rest.en].join(' ') }
}
