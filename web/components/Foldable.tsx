import { ExpandableSection, type ExpandableSectionProps } from '@cloudscape-design/components'
import { useState } from 'react'
import { usePrinting } from '#web/lib/use-printing.ts'

type Props = Omit<ExpandableSectionProps, 'expanded' | 'defaultExpanded' | 'onChange'> & {
  /** whether it is open to begin with */
  open?: boolean
}

/** What opens on demand; on paper it is open. */
export function Foldable({ open = false, ...section }: Props) {
  const printing = usePrinting()
  const [expanded, setExpanded] = useState(open)
  return (
    <ExpandableSection
      {...section}
      expanded={printing || expanded}
      onChange={({ detail }) => setExpanded(detail.expanded)}
    />
  )
}
