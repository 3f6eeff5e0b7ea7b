import { SideNavigation } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { hrefOf, pagesOf } from '#web/frame/pages-of.ts'
import { useProfile } from '#web/profile-context.ts'

const current = (hrefs: readonly string[], pathname: string, search: string) =>
  hrefs.find((href) => href === pathname + search) ?? hrefs.find((href) => href === pathname) ?? ''

/** The pages that a person works on, by role. */
export function Navigation() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const pages = pagesOf(useProfile().roles)
  return (
    <SideNavigation
      activeHref={current(
        pages.map((page) => hrefOf[page]),
        pathname,
        search,
      )}
      items={pages.map((page) => ({ type: 'link', text: t(`frame.pages.${page}`), href: hrefOf[page] }))}
      onFollow={(event) => {
        event.preventDefault()
        navigate(event.detail.href)
      }}
    />
  )
}
