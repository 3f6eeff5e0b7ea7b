import { Navigate } from 'react-router'
import { ProblemError } from '#web/api/errors.ts'
import { Failure } from '#web/components/Failure.tsx'
import { hrefOf, pagesOf } from '#web/frame/pages-of.ts'
import { useProfile } from '#web/profile-context.ts'

/** Goes to the page that the person works on first. Somebody without any role is told so. */
export function HomePage() {
  const [first] = pagesOf(useProfile().roles)
  return first ? <Navigate to={hrefOf[first]} replace /> : <Failure error={noRole} />
}

const noRole = new ProblemError({
  type: 'about:blank',
  code: 'forbidden',
  status: 403,
  title: '',
  detail: '',
  instance: '',
})
