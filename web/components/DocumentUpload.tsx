import { Button, FileDropzone, FileInput, FormField, ProgressBar, SpaceBetween } from '@cloudscape-design/components'
import { useFilesDragging } from '@cloudscape-design/components/file-dropzone'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#domain/assessment.ts'
import { Sign } from '#web/components/Sign.tsx'
import type { Uploaded } from '#web/components/send-file.ts'
import { useUpload } from '#web/components/use-upload.ts'
import { Info } from '#web/help/Info.tsx'
import type { Term } from '#web/help/terms.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { endings } from '#web/lib/file-fault.ts'
import { formatSize } from '#web/lib/format.ts'

type Props = {
  label: string
  description?: ReactNode
  term?: Term
  /** the rules that it is asked for, for the help beside it */
  because?: readonly Finding[]
  value: Uploaded | null
  fault: string | undefined
  onChange: (document: Uploaded | null) => void
  onRunning: (running: boolean) => void
}

/** A document sent while the form is open, chosen or dropped: progress, then checked, then named. Whatever goes wrong stands at the field. */
export function DocumentUpload({ label, description, term, because = [], value, fault, onChange, onRunning }: Props) {
  const { t } = useTranslation()
  const { state, send } = useUpload(onChange, onRunning)
  const { areFilesDragging } = useFilesDragging()
  const take = ([file]: File[]) => file && send(file)
  const failed = state.is === 'failed' ? (state.sentence ?? t('components.errors.no-answer.title')) : undefined
  const choose = value === null ? t('components.upload.choose') : t('components.upload.replace')
  return (
    <FormField
      label={
        <span>
          {label} <i>– {t('intake.optional')}</i>
        </span>
      }
      description={description}
      constraintText={t('components.upload.constraint')}
      info={term && <Info term={term} because={because} />}
      errorText={failed ?? fault}
      stretch
    >
      <SpaceBetween size="xs">
        {areFilesDragging ? (
          <FileDropzone onChange={({ detail }) => take(detail.value)}>{t('components.upload.drop')}</FileDropzone>
        ) : (
          <FileInput
            accept={endings.join(',')}
            ariaLabel={`${choose} – ${label}`}
            value={[]}
            onChange={({ detail }) => take(detail.value)}
          >
            {choose}
          </FileInput>
        )}
        {state.is === 'sending' && (
          <ProgressBar
            value={Math.round((100 * state.sent.loaded) / Math.max(1, state.sent.total))}
            label={t('components.upload.sending', { name: state.name })}
          />
        )}
        {state.is === 'checking' && <Sign type="moving">{t('components.upload.checking', { name: state.name })}</Sign>}
        {/* a file that was not taken leaves the one before where it was, and says so */}
        {(state.is === 'idle' || state.is === 'failed') && value !== null && (
          <Arrived document={value} kept={state.is === 'failed'} onRemove={() => onChange(null)} />
        )}
      </SpaceBetween>
    </FormField>
  )
}

type ArrivedProps = {
  document: Uploaded
  /** a later file was not taken: this one stays */
  kept: boolean
  onRemove: () => void
}

function Arrived({ document, kept, onRemove }: ArrivedProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { name, size } = document
  const arrived =
    size === undefined
      ? t('components.upload.there', { name })
      : t('components.upload.done', { name, size: formatSize(size, language) })
  return (
    <SpaceBetween size="xs" direction="horizontal" alignItems="center">
      <Sign type="good">{kept ? t('components.upload.stays', { name }) : arrived}</Sign>
      <Button variant="inline-link" ariaLabel={t('components.upload.remove', { name })} onClick={onRemove}>
        {t('components.upload.removeFile')}
      </Button>
    </SpaceBetween>
  )
}
