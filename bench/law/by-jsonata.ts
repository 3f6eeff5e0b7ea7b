import jsonata from 'jsonata'
import type { Transfer } from '#domain/facts/transfer.ts'

const source = `(
  $abroad := $count($distinct($append([recipient.country], $append(places.hosting, $append(places.backup, $append(places.remoteAccess, places.support)))))[$ != 'ML']) > 0;
  $authorised := 'ML' in authorisedBy;
  $say := function($holds) { $holds ? 'met' : 'unmet' };
  exporter.country != 'ML' ? {} : $merge([
    { 'ML-SCOPE': 'met', 'ML-SEC-01': $say($count(securityMeasures) > 0) },
    $abroad ? { 'ML-TRF-01': $say($authorised) } : {},
    $abroad and $contains(tool, /^derogation/) ? { 'ML-UNV-02': 'unmet' } : {},
    $count(dataCategories[$ in ['health', 'opinions-and-beliefs', 'offences']]) > 0 ? { 'ML-SENS-01': $say($authorised) } : {},
    'marketing' in purposes ? { 'ML-RIGHT-01': $say('objections-honoured' in evidence) } : {},
    'credit' in purposes or 'profiles' in dataCategories ? { 'ML-DEF-03': $say('human-review' in evidence) } : {}
  ])
)`

/** The same rules as one JSONata expression. */
export const jsonataRules = (): ((facts: Transfer) => Promise<Record<string, string>>) => {
  const expression = jsonata(source)
  return async (facts) => ({ ...(await expression.evaluate(facts)) })
}
