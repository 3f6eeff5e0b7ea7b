import { Container, Header } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { Info } from '#web/help/Info.tsx'
import type { Term } from '#web/help/terms.ts'

type Props = {
  title: string
  description?: ReactNode
  counter?: string
  term?: Term
  id?: string
  footer?: ReactNode
  children: ReactNode
}

/** A part of a page under its heading. */
export function Part({ title, description, counter, term, id, footer, children }: Props) {
  return (
    <section id={id} aria-label={title}>
      <Container
        header={
          <Header variant="h2" description={description} counter={counter} info={term && <Info term={term} />}>
            {title}
          </Header>
        }
        footer={footer}
      >
        {children}
      </Container>
    </section>
  )
}
