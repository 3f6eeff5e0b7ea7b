import type { FieldPointer } from '#web/intake/_lib/steps.ts'

/** The text of the question that asks for a field. */
export const labelKeyOf = {
  '/exporter/name': 'exporterName',
  '/exporter/country': 'exporterCountry',
  '/recipient/name': 'recipientName',
  '/recipient/country': 'recipientCountry',
  '/recipient/role': 'role',
  '/recipient/actsFor': 'actsFor',
  '/recipient/selfCertified': 'selfCertified',
  '/recipient/certifiedFor': 'certifiedFor',
  '/service': 'service',
  '/purposes': 'purposes',
  '/dataCategories': 'dataCategories',
  '/dataSubjects': 'dataSubjects',
  '/startsOn': 'startsOn',
  '/places/hosting': 'hosting',
  '/places/backup': 'backup',
  '/places/remoteAccess': 'remoteAccess',
  '/places/support': 'support',
  '/tool': 'tool',
  '/toolSignedOn': 'toolSignedOn',
  '/occasional': 'occasional',
  '/evidence': 'evidence',
  '/authorisedBy': 'authorisedBy',
  '/contract': 'contract',
  '/securityMeasures': 'securityMeasures',
} as const satisfies Record<FieldPointer, string>
