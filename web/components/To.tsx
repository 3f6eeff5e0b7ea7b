import { Button, type ButtonProps, Link, type LinkProps } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'

type Props = { href: string; children: ReactNode; variant?: LinkProps.Variant }

/** A link to another page of ours, followed without loading the page again. */
export function To({ href, children, variant = 'secondary' }: Props) {
  const navigate = useNavigate()
  return (
    <Link
      href={href}
      variant={variant}
      onFollow={(event) => {
        event.preventDefault()
        navigate(href)
      }}
    >
      {children}
    </Link>
  )
}

type ButtonToProps = {
  href: string
  children: ReactNode
  variant?: ButtonProps.Variant
  iconName?: ButtonProps['iconName']
}

/** A button that leads to another page of ours. */
export function ButtonTo({ href, children, variant = 'normal', iconName }: ButtonToProps) {
  const navigate = useNavigate()
  return (
    <Button
      href={href}
      variant={variant}
      iconName={iconName}
      onFollow={(event) => {
        event.preventDefault()
        navigate(href)
      }}
    >
      {children}
    </Button>
  )
}
