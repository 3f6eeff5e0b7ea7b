import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { grouped } from '#web/pages/law/_lib/rule-groups.ts'

const lists = ['formalities', 'statuses', 'tools', 'deadlines'] as const

/** What is on the page, with how much of it: the way down a long regime. */
export function Topics({ file }: { file: RegimeFile }) {
  const { t } = useTranslation()
  const topics = [
    ...grouped(file.rules).map(({ group, rules }) => ({
      id: group,
      title: t(`law.groups.${group}`),
      count: rules.length,
    })),
    ...lists.map((list) => ({ id: `all-${list}`, title: t(`law.regime.${list}`), count: file[list].length })),
  ].filter(({ count }) => count > 0)
  if (topics.length < 2) return null
  return (
    <nav aria-label={t('law.regime.topics')}>
      <ul className="topics">
        {topics.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {title} ({count})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
