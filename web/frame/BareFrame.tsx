import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#web/app-context.ts'

/** The frame while it is not known yet who reads: the name on top, and beneath it what is going on. The same place is held before the script is there. */
export function BareFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { config } = useApp()
  return (
    <>
      <header className="top">
        <span className="top-name">
          <img src="/icon.svg" alt="" width={28} height={28} />
          <span className="top-lines">
            <strong>{t('frame.product')}</strong>
            <small>{config.exporter?.name ?? '\u00a0'}</small>
          </span>
        </span>
      </header>
      <main id="content">{children}</main>
    </>
  )
}
