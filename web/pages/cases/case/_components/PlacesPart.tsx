import { Box, KeyValuePairs, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { leavesCountry, type Transfer } from '#domain/facts/transfer.ts'
import { Countries } from '#web/components/Countries.tsx'
import { Part } from '#web/components/Part.tsx'
import { Sign } from '#web/components/Sign.tsx'
import { useFactWords } from '#web/pages/cases/case/_lib/use-fact-words.ts'

const places = ['hosting', 'backup', 'remoteAccess', 'support'] as const

/** Which country, for what. */
export function PlacesPart({ facts }: { facts: Transfer }) {
  const { t } = useTranslation()
  const words = useFactWords()
  return (
    <Part title={t('cases.places.title')} term="places">
      <SpaceBetween size="s">
        {!leavesCountry(facts) && <Sign type="good">{t('cases.places.home')}</Sign>}
        <KeyValuePairs
          columns={3}
          items={[
            { label: t('cases.places.recipient'), value: <Countries codes={[facts.recipient.country]} /> },
            ...places.map((place) => ({
              label: t(`cases.places.${place}`),
              value:
                facts.places[place].length === 0 ? (
                  <Box color="text-body-secondary">{words.value(`places.${place}`, [])}</Box>
                ) : (
                  <Countries codes={facts.places[place]} />
                ),
            })),
          ]}
        />
      </SpaceBetween>
    </Part>
  )
}
