import { Box, Container, FormField, SpaceBetween, Textarea } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Decision } from '#domain/case/case.ts'
import { fieldSentence } from '#domain/problems/field-errors.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type Props = {
  decision: Decision
  answers: readonly string[]
  /** the step was to be left already: every question that is still open says so */
  tried: boolean
  onAnswer: (index: number, text: string) => void
}

/** The questions of a return, each answered where it stands. */
export function AnswersStep({ decision, answers, tried, onAnswer }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  return (
    <Container>
      <SpaceBetween size="l">
        <div>
          <Box variant="awsui-key-label">{t('intake.correction.reason')}</Box>
          <div className="prose">{decision.reason}</div>
        </div>
        {decision.questions.map((question, index) => {
          const missing = (tried || left.has(index)) && (answers[index] ?? '').trim() === ''
          return (
            <FormField
              key={question}
              label={question}
              description={t('intake.correction.answer')}
              errorText={missing ? fieldSentence({ pointer: '', code: 'required' }, language) : undefined}
              stretch
            >
              <Textarea
                value={answers[index] ?? ''}
                rows={3}
                onChange={({ detail }) => onAnswer(index, detail.value)}
                onBlur={() => setLeft((before) => new Set([...before, index]))}
              />
            </FormField>
          )
        })}
      </SpaceBetween>
    </Container>
  )
}
