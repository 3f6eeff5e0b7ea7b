import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { PageLink } from '#web/frame/PageLink.tsx'
import { currentPage, hrefOf, pagesOf } from '#web/frame/pages-of.ts'
import { useProfile } from '#web/profile-context.ts'

/** The pages that a person works on, by role: beside the page, or above it on a phone. */
export function Navigation() {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const pages = pagesOf(useProfile().roles)
  const current = currentPage(pages, pathname, search)
  return (
    <nav className="pages" aria-label={t('frame.navigation')}>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <PageLink href={hrefOf[page]} className="page-link" current={page === current}>
              {t(`frame.pages.${page}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
