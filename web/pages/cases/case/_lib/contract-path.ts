/** The address of a contract beside its clauses; at a clause, where one is named. */
export const contractPath = (caseId: string, document: string, requirement?: string): string =>
  `/cases/${caseId}/document/${document}${requirement === undefined ? '' : `?${new URLSearchParams({ requirement })}`}`
