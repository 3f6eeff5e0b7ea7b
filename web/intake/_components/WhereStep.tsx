import { Container, RadioGroup, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { CountriesSelect } from '#web/components/select/CountrySelect.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { whereaboutsFor } from '#web/intake/_lib/places.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { countryName } from '#web/lib/country-name.ts'

/** Where the data lies, and from where it can be read: one answer where it is all in one country, else place by place. */
export function WhereStep() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft, change } = useIntake()
  const offered = whereaboutsFor(draft)
  const named = { home: draft.exporter.country, there: draft.recipient.country }
  return (
    <Container>
      <SpaceBetween size="l">
        <Question
          pointer="/places"
          label={t('intake.fields.where')}
          help={t('intake.fields.whereHelp')}
          term="places"
          // place by place, what is missing stands at its own place
          {...(draft.whereabouts === 'several' ? { fault: null } : {})}
        >
          <RadioGroup
            value={draft.whereabouts}
            items={offered.map((value) => ({
              value,
              label:
                value === 'several'
                  ? t('intake.fields.severalPlaces')
                  : t('intake.fields.allIn', { country: countryName(named[value] ?? '', language) }),
            }))}
            onChange={({ detail }) => {
              const whereabouts = offered.find((value) => value === detail.value)
              if (whereabouts) change((d) => ({ ...d, whereabouts }))
            }}
          />
        </Question>
        {draft.whereabouts === 'several' && <PlaceByPlace />}
      </SpaceBetween>
    </Container>
  )
}

const others = ['backup', 'remoteAccess', 'support'] as const

function PlaceByPlace() {
  const { t } = useTranslation()
  const { draft, change } = useIntake()
  const place = (name: keyof typeof draft.places, codes: string[]) =>
    change((d) => ({ ...d, places: { ...d.places, [name]: codes } }))
  return (
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
  )
}
