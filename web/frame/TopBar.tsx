import { TopNavigation, type TopNavigationProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useApp } from '#web/app-context.ts'
import { keepLanguage } from '#web/i18n/choice.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useProfile } from '#web/profile-context.ts'

/** The product, the organisation, the language, the person: on top of every page. */
export function TopBar() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { session } = useApp()
  const { language, choose } = useLanguage()
  const profile = useProfile()
  const roles = profile.roles.map((role) => t(`frame.roles.${role}`)).join(', ')

  const switchLanguage: TopNavigationProps.MenuDropdownUtility = {
    type: 'menu-dropdown',
    text: language === 'fr' ? 'Français' : 'English',
    ariaLabel: t('frame.language'),
    iconName: 'globe',
    items: [
      { id: 'fr', text: 'Français', lang: 'fr' },
      { id: 'en', text: 'English', lang: 'en' },
    ],
    onItemClick: ({ detail }) => {
      const wanted = detail.id === 'en' ? 'en' : 'fr'
      keepLanguage(localStorage, profile.id, wanted)
      void choose(wanted)
    },
  }
  const person: TopNavigationProps.MenuDropdownUtility = {
    type: 'menu-dropdown',
    text: profile.name,
    description: roles === '' ? profile.email : roles,
    iconName: 'user-profile',
    items: [{ id: 'sign-out', text: t('frame.signOut') }],
    onItemClick: () => void session.signOut(),
  }
  return (
    <TopNavigation
      identity={{
        title: `${t('frame.product')} · ${profile.organisation}`,
        href: '/',
        logo: { src: '/icon.svg', alt: '' },
        onFollow: (event) => {
          event.preventDefault()
          navigate('/')
        },
      }}
      utilities={[switchLanguage, person]}
    />
  )
}
