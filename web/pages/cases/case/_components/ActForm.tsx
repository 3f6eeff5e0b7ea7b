import { Button, Form, SpaceBetween } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Failure } from '#web/components/Failure.tsx'
import type { Act } from '#web/pages/cases/case/_lib/use-act.ts'

type Props = {
  act: Act
  /** the words on the button that sends it */
  submit: string
  /** leaves the form, where one can: there is then a button for it */
  onCancel?: () => void
  children: ReactNode
}

/** The frame of every form on a case: its fields, what will follow, why it was not taken, and the one button. */
export function ActForm({ act, submit, onCancel, children }: Props) {
  const { t } = useTranslation()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        // drawn at once, so that whoever is held back is taken to what holds them back
        flushSync(act.send)
        form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      }}
    >
      <Form
        actions={
          <SpaceBetween size="xs" direction="horizontal">
            {onCancel && (
              <Button variant="link" formAction="none" onClick={onCancel}>
                {t('components.cancel')}
              </Button>
            )}
            <Button variant="primary" formAction="submit" loading={act.isPending}>
              {submit}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="m">
          {children}
          {act.failure !== null && <Failure error={act.failure} />}
        </SpaceBetween>
      </Form>
    </form>
  )
}
