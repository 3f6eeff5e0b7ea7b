import type { CaseFile } from '#api/resources.ts'
import { AuthorisationPart } from '#web/pages/cases/case/_components/AuthorisationPart.tsx'
import { CorrectPart } from '#web/pages/cases/case/_components/CorrectPart.tsx'
import { DecidePart } from '#web/pages/cases/case/_components/DecidePart.tsx'
import { ResumePart } from '#web/pages/cases/case/_components/ResumePart.tsx'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

type Props = { file: CaseFile; current: RevisionFile | null; onOvertaken: (error: Error) => void }

/** The box for what the reader may do on the case now; the server says what that is. */
export function ActionPart({ file: { case: subject, actions }, current, onOvertaken }: Props) {
  if (subject.status === 'awaiting-decision' && actions.includes('case:decide'))
    return <DecidePart key={subject.revision} waiting={subject} file={current} onOvertaken={onOvertaken} />
  if (subject.status === 'awaiting-authorisation' && actions.includes('authorisation:record'))
    return <AuthorisationPart key={subject.grants.length} waiting={subject} file={current} onOvertaken={onOvertaken} />
  if (subject.status === 'returned' && actions.includes('case:correct'))
    return <CorrectPart id={subject.id} file={current} />
  if (subject.status === 'stopped')
    return <ResumePart stopped={subject} mayResume={actions.includes('case:resume')} onOvertaken={onOvertaken} />
  return null
}
