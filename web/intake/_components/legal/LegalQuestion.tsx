import { useTranslation } from 'react-i18next'
import type { Term } from '#web/help/terms.ts'
import { LegalAnswer } from '#web/intake/_components/legal/LegalAnswer.tsx'
import { WhyAsked } from '#web/intake/_components/legal/WhyAsked.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { labelKeyOf } from '#web/intake/_lib/label-keys.ts'
import { isAnswered } from '#web/intake/_lib/questions.ts'
import type { AskedByLaw } from '#web/intake/_lib/steps.ts'
import { whyAsked } from '#web/intake/_lib/why.ts'
import { useIntake } from '#web/intake/intake-context.ts'

const termOf: Readonly<Record<AskedByLaw, Term>> = {
  '/tool': 'tool',
  '/toolSignedOn': 'toolSignedOn',
  '/occasional': 'occasional',
  '/recipient/selfCertified': 'selfCertified',
  '/recipient/certifiedFor': 'certifiedFor',
  '/evidence': 'evidence',
  '/authorisedBy': 'authorisedBy',
  '/securityMeasures': 'measures',
}

const helpOf = {
  '/evidence': 'evidenceHelp',
  '/authorisedBy': 'authorisedByHelp',
  '/securityMeasures': 'measuresHelp',
} as const

const hasHelp = (pointer: AskedByLaw): pointer is keyof typeof helpOf => pointer in helpOf

/** A question that the law raises: what to answer, and why we ask; the citations stand in the help. */
export function LegalQuestion({ pointer }: { pointer: AskedByLaw }) {
  const { t } = useTranslation()
  const { draft, asking } = useIntake()
  const why = whyAsked(pointer, { ...asking, isAnswered: isAnswered(draft, pointer) })
  return (
    <Question
      pointer={pointer}
      label={t(`intake.fields.${labelKeyOf[pointer]}`)}
      help={
        <>
          {hasHelp(pointer) && t(`intake.fields.${helpOf[pointer]}`)}
          <WhyAsked why={why} />
        </>
      }
      term={termOf[pointer]}
      because={why?.is === 'law' ? why.findings : []}
      optional={pointer !== '/tool'}
    >
      <LegalAnswer pointer={pointer} />
    </Question>
  )
}
