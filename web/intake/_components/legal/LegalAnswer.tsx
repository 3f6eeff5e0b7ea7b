import { certifiedScopes, evidence, securityMeasures, transferTools } from '#domain/facts/catalogues.ts'
import { DayInput } from '#web/components/DayInput.tsx'
import { CodeSelect, CodesSelect } from '#web/components/select/CodesSelect.tsx'
import { CountriesSelect } from '#web/components/select/CountrySelect.tsx'
import { YesNoUnknown } from '#web/intake/_components/YesNoUnknown.tsx'
import type { Draft } from '#web/intake/_lib/draft.ts'
import type { AskedByLaw } from '#web/intake/_lib/steps.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { today } from '#web/lib/today.ts'

/** What a legal question is answered with. */
export function LegalAnswer({ pointer }: { pointer: AskedByLaw }) {
  const { draft, change } = useIntake()
  const { recipient } = draft
  const set = (answer: Partial<Draft>) => change((d) => ({ ...d, ...answer }))
  const setOf = (answer: Partial<Draft['recipient']>) =>
    change((d) => ({ ...d, recipient: { ...d.recipient, ...answer } }))
  switch (pointer) {
    case '/tool':
      return <CodeSelect catalogue={transferTools} value={draft.tool} onChange={(tool) => set({ tool })} />
    case '/toolSignedOn':
      return <DayInput value={draft.toolSignedOn} max={today()} onChange={(toolSignedOn) => set({ toolSignedOn })} />
    case '/occasional':
      return <YesNoUnknown value={draft.occasional} onChange={(occasional) => set({ occasional })} />
    case '/recipient/selfCertified':
      return <YesNoUnknown value={recipient.selfCertified} onChange={(selfCertified) => setOf({ selfCertified })} />
    case '/recipient/certifiedFor':
      return (
        <CodesSelect
          catalogue={certifiedScopes}
          values={recipient.certifiedFor}
          onChange={(certifiedFor) => setOf({ certifiedFor })}
        />
      )
    case '/evidence':
      return <CodesSelect catalogue={evidence} values={draft.evidence} onChange={(codes) => set({ evidence: codes })} />
    case '/authorisedBy':
      return <CountriesSelect values={draft.authorisedBy} onChange={(authorisedBy) => set({ authorisedBy })} />
    case '/securityMeasures':
      return (
        <CodesSelect
          catalogue={securityMeasures}
          values={draft.securityMeasures}
          onChange={(codes) => set({ securityMeasures: codes })}
        />
      )
  }
}
