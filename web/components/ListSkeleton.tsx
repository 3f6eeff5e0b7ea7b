import { Container, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'

/** Holds the place of a list until it is there, so that nothing jumps. */
export function ListSkeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation()
  return (
    <Container>
      <div role="status" aria-label={t('components.loading')}>
        <SpaceBetween size="m">
          {Array.from({ length: lines }, (_, line) => line).map((line) => (
            <div key={line} className="skeleton" />
          ))}
        </SpaceBetween>
      </div>
    </Container>
  )
}
