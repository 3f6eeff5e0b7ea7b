import type { TransferCase } from '#domain/case/case.ts'

export type StepState = 'done' | 'now' | 'next' | 'failed' | 'not'
export type RouteStep = {
  name: 'submitted' | 'assessed' | 'decided' | 'cleared' | 'authorised' | 'inForce'
  authority: string
  state: StepState
}

/** The way that a stopped case had come to when it stopped, else the case itself. */
const asItWas = (subject: TransferCase): TransferCase =>
  subject.status === 'stopped' ? subject.stopped.before : subject

const decisionState = (status: TransferCase['status']): StepState => {
  if (status === 'submitted') return 'next'
  return status === 'awaiting-decision' || status === 'returned' ? 'now' : 'done'
}

const forceState = (status: TransferCase['status']): StepState => {
  if (status === 'refused') return 'not'
  if (status === 'expired') return 'failed'
  return status === 'in-force' ? 'done' : 'next'
}

/** Who has the case in which order, and how far it has come. */
export const routeOf = (subject: TransferCase): RouteStep[] => {
  const at = asItWas(subject)
  const stopped = subject.status === 'stopped'
  const clears = 'recommendation' in at && at.recommendation.route === 'auto'
  const cleared = 'decision' in at ? at.decision.outcome === 'cleared' : clears
  const grants = 'grants' in at ? at.grants : []
  const asked = 'authorisations' in at ? at.authorisations : []
  // several rules of one regime may ask for it: it is asked for, and granted, once
  const authorisations = asked.filter(({ regime }, index) => asked.findIndex((one) => one.regime === regime) === index)
  const step = (name: RouteStep['name'], state: StepState, authority = ''): RouteStep => ({
    name,
    authority,
    state: state === 'now' && stopped ? 'failed' : state,
  })
  return [
    step('submitted', 'done'),
    step('assessed', at.status === 'submitted' ? 'now' : 'done'),
    step(cleared ? 'cleared' : 'decided', decisionState(at.status)),
    ...authorisations.map(({ authority, regime }) => {
      if (at.status === 'refused') return step('authorised', 'not', authority)
      if (grants.some((grant) => grant.regime === regime)) return step('authorised', 'done', authority)
      return step('authorised', at.status === 'awaiting-authorisation' ? 'now' : 'next', authority)
    }),
    step('inForce', forceState(at.status)),
  ]
}
