import { Container, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { CountriesSelect } from '#web/intake/_components/CountrySelect.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { useIntake } from '#web/intake/intake-context.ts'

const others = ['backup', 'remoteAccess', 'support'] as const

/** Where the data lies, and from where it can be read. */
export function WhereStep() {
  const { t } = useTranslation()
  const { draft, change } = useIntake()
  const place = (name: keyof typeof draft.places, codes: string[]) =>
    change((d) => ({ ...d, places: { ...d.places, [name]: codes } }))
  return (
    <Container>
      <SpaceBetween size="l">
        <Question pointer="/places/hosting" label={t('intake.fields.hosting')} term="places">
          <CountriesSelect values={draft.places.hosting} onChange={(codes) => place('hosting', codes)} />
        </Question>
        {others.map((name) => (
          <Question
            key={name}
            pointer={`/places/${name}`}
            label={t(`intake.fields.${name}`)}
            help={t('intake.fields.noneIfEmpty')}
            optional
          >
            <CountriesSelect values={draft.places[name]} onChange={(codes) => place(name, codes)} />
          </Question>
        ))}
      </SpaceBetween>
    </Container>
  )
}
