import { useTranslation } from 'react-i18next'
import { useApp } from '#web/app-context.ts'
import { LanguageSwitch } from '#web/frame/LanguageSwitch.tsx'
import { PageLink } from '#web/frame/PageLink.tsx'
import { useProfile } from '#web/profile-context.ts'

/** The product, the organisation, the language, the person and their role: on top of every page. */
export function TopBar() {
  const { t } = useTranslation()
  const { session, config } = useApp()
  const profile = useProfile()
  const roles = profile.roles.map((role) => t(`frame.roles.${role}`)).join(', ')
  return (
    <header className="top">
      <PageLink className="top-name" href="/">
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span className="top-lines">
          <strong>{t('frame.product')}</strong>
          <small>{config.exporter?.name ?? profile.organisation}</small>
        </span>
      </PageLink>
      <LanguageSwitch />
      <span className="top-lines top-person">
        <span>{profile.name}</span>
        <small>{roles}</small>
      </span>
      <button type="button" className="top-button top-sign-out" onClick={() => void session.signOut()}>
        {t('frame.signOut')}
      </button>
    </header>
  )
}
