import { useTranslation } from 'react-i18next'
import type { SccItem } from '#web/components/clauses/scc-items.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatList } from '#web/lib/format.ts'

type SccWords = {
  /** how it stands, in a word or two: for a choice that was made, the answer */
  state: string
  /** the line under its name: its modules and its page */
  line: string[]
  /** what there is to do about it; null where there is nothing */
  todo: string | null
}

/** What is said of a place of the standard clauses. */
export const useSccWords = (): ((item: SccItem) => SccWords) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const answerOf = ({ requirement, answer }: SccItem): string | null => {
    if (answer === 'yes' || answer === 'no') return t(`clauses.scc.answers.${answer}`)
    const [, option, rest] = /^option ([12])(?:, (.*))?$/.exec(answer ?? '') ?? []
    if (requirement !== 'scc-choice-9(a)' || option === undefined) return answer
    const authorisation = t(option === '1' ? 'clauses.scc.answers.specific' : 'clauses.scc.answers.general')
    return rest === undefined ? authorisation : `${authorisation}, ${rest}`
  }
  return (item) => {
    const { kind, group, state, modules, page, advice } = item
    return {
      state: (group === 'kept' && answerOf(item)) || t(`clauses.scc.states.${state}`),
      line: [
        ...(modules.length > 0
          ? [t('clauses.scc.modules', { count: modules.length, modules: formatList(modules.map(String), language) })]
          : []),
        ...(page === null ? [] : [t('clauses.page', { page })]),
      ],
      todo:
        advice?.[language] ??
        (group === 'kept'
          ? null
          : t(`clauses.scc.todo.${group === 'read' ? 'read' : kind === 'choice' ? 'choice' : 'part'}`)),
    }
  }
}
