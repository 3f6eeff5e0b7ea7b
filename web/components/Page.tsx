import { Header } from '@cloudscape-design/components'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

type Props = {
  /** what the page is about; also the document's title */
  title: string
  /** beside the title, as in a number */
  counter?: string
  description?: ReactNode
  info?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A page's heading and its content. On arrival the heading has the focus, so that a screen reader begins there. */
export function Page({ title, counter, description, info, actions, children }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLDivElement>(null)
  const documentTitle = `${title}${counter ? ` ${counter}` : ''} · ${t('frame.product')}`
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <div ref={heading} tabIndex={-1} className="heading">
        <Header variant="h1" counter={counter} description={description} info={info} actions={actions}>
          {title}
        </Header>
      </div>
      {children}
    </>
  )
}
