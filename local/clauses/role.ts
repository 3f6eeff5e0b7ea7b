import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { Bilingual } from '#domain/words/language.ts'

/** Who sends to whom (controller, processor), and the module of Decision 2021/914 made for it. */
const moduleOfRole = { C2C: 1, C2P: 2, P2P: 3, P2C: 4 } as const
type Role = keyof typeof moduleOfRole
export const roles = ['C2C', 'C2P', 'P2P', 'P2C'] as const satisfies readonly Role[]

/** A remark where the contract holds clauses, but not the module that the roles ask for. */
export const roleNote = ({ scc }: ClauseReport, role: Role): Bilingual | null => {
  const module = moduleOfRole[role]
  if (!scc || scc.form === 'none' || scc.form === 'mentioned' || scc.modules.includes(module)) return null
  const held = scc.modules.length > 0 ? scc.modules.join(', ') : null
  return {
    fr: `Ces rôles (${role}) demandent le module ${module} ; le contrat ${held ? `retient le module ${held}` : 'ne dit pas lequel il retient'}.`,
    en: `These roles (${role}) ask for module ${module}; the contract ${held ? `takes module ${held}` : 'does not say which it takes'}.`,
  }
}
