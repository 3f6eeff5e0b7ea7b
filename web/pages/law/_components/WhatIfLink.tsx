import type { ReactNode } from 'react'
import { mayDo } from '#domain/access/permission.ts'
import { To } from '#web/components/To.tsx'
import { type Supposed, whatIfAddress } from '#web/pages/law/_lib/supposed.ts'
import { useProfile } from '#web/profile-context.ts'

type Props = { supposed: Supposed; children: ReactNode }

/** Asks what a change of law would do to the inventory; nothing for whoever may not see the inventory's answer. */
export function WhatIfLink({ supposed, children }: Props) {
  const profile = useProfile()
  if (!mayDo(profile, 'law:suppose', null).ok) return null
  return <To href={whatIfAddress(supposed)}>{children}</To>
}
