import type { ReactNode } from 'react'
import { Link } from 'react-router'

type Props = { href: string; className: string; current?: boolean; children: ReactNode }

/** A link of the frame to one of our pages. */
export function PageLink({ href, className, current = false, children }: Props) {
  return (
    <Link to={href} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  )
}
