import { Container, Input, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { dataCategories, dataSubjects, purposes } from '#domain/facts/catalogues.ts'
import { DayInput } from '#web/components/DayInput.tsx'
import { CodesSelect } from '#web/components/select/CodesSelect.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { useIntake } from '#web/intake/intake-context.ts'
import { today } from '#web/lib/today.ts'

/** Which service, which purposes, which data, whose, from when. */
export function WhatStep() {
  const { t } = useTranslation()
  const { draft, change } = useIntake()
  return (
    <Container>
      <SpaceBetween size="l">
        <Question pointer="/service" label={t('intake.fields.service')} help={t('intake.fields.serviceHelp')}>
          <Input value={draft.service} onChange={({ detail }) => change((d) => ({ ...d, service: detail.value }))} />
        </Question>
        <Question pointer="/purposes" label={t('intake.fields.purposes')} term="purposes">
          <CodesSelect
            catalogue={purposes}
            values={draft.purposes}
            onChange={(codes) => change((d) => ({ ...d, purposes: codes }))}
          />
        </Question>
        <Question pointer="/dataCategories" label={t('intake.fields.dataCategories')} term="dataCategories">
          <CodesSelect
            catalogue={dataCategories}
            values={draft.dataCategories}
            onChange={(codes) => change((d) => ({ ...d, dataCategories: codes }))}
          />
        </Question>
        <Question pointer="/dataSubjects" label={t('intake.fields.dataSubjects')}>
          <CodesSelect
            catalogue={dataSubjects}
            values={draft.dataSubjects}
            onChange={(codes) => change((d) => ({ ...d, dataSubjects: codes }))}
          />
        </Question>
        <Question pointer="/startsOn" label={t('intake.fields.startsOn')}>
          <DayInput value={draft.startsOn} min={today()} onChange={(startsOn) => change((d) => ({ ...d, startsOn }))} />
        </Question>
      </SpaceBetween>
    </Container>
  )
}
