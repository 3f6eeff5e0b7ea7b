import { Button } from '@cloudscape-design/components'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { BehindIt } from '#web/help/BehindIt.tsx'
import type { Topic } from '#web/help/help-context.ts'

/** The help panel: what a term means, why it matters, and the rules behind it. Opening it takes the focus there, Escape and closing give it back. */
export function TermHelp({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const { t } = useTranslation()
  const { term, because } = topic
  const panel = useRef<HTMLElement>(null)
  const cameFrom = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another term, another place that the reader came from
  useEffect(() => {
    cameFrom.current = document.activeElement
    panel.current?.focus()
    return () => {
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
    }
  }, [term])
  return (
    <aside
      ref={panel}
      className="help"
      tabIndex={-1}
      aria-label={t('frame.help')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="help-close">
        <Button variant="icon" iconName="close" ariaLabel={t('frame.closeHelp')} onClick={onClose} />
      </div>
      <h2>{t(`terms.${term}.title`)}</h2>
      <p>{t(`terms.${term}.meaning`)}</p>
      <h3>{t('terms.why')}</h3>
      <p>{t(`terms.${term}.why`)}</p>
      <BehindIt findings={because} />
    </aside>
  )
}
