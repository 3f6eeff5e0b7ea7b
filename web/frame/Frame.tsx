import { AppLayout } from '@cloudscape-design/components'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useRead } from '#web/api/use-read.ts'
import { Loaded } from '#web/components/Loaded.tsx'
import { Navigation } from '#web/frame/Navigation.tsx'
import { SignedIn } from '#web/frame/SignedIn.tsx'
import { TopBar } from '#web/frame/TopBar.tsx'
import { HelpContext } from '#web/help/help-context.ts'
import { TermHelp } from '#web/help/TermHelp.tsx'
import type { Term } from '#web/help/terms.ts'
import { chosenLanguage } from '#web/i18n/choice.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { type Profile, ProfileContext } from '#web/profile-context.ts'

/** What stands around every page once somebody is signed in. */
export function Frame() {
  return (
    <SignedIn>
      <WithProfile />
    </SignedIn>
  )
}

function WithProfile() {
  const profile = useRead('readProfile', {})
  return <Loaded read={profile}>{(person) => <Around profile={person} />}</Loaded>
}

function Around({ profile }: { profile: Profile }) {
  const { t } = useTranslation()
  const { language, choose } = useLanguage()
  const { pathname } = useLocation()
  const [term, setTerm] = useState<Term | null>(null)
  const [helpOpen, setHelpOpen] = useState(false)
  const [navigationOpen, setNavigationOpen] = useState(() => matchMedia('(min-width: 1120px)').matches)

  const help = useMemo(
    () => (wanted: Term) => {
      setTerm(wanted)
      setHelpOpen(true)
    },
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another person signs in; a later choice is theirs
  useEffect(() => {
    const own = chosenLanguage(localStorage, profile.id, navigator.languages)
    if (own !== language) void choose(own)
  }, [profile.id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page opened from the drawer of a phone closes it
  useEffect(() => {
    if (!matchMedia('(min-width: 688px)').matches) setNavigationOpen(false)
  }, [pathname])

  return (
    <ProfileContext value={profile}>
      <HelpContext value={help}>
        <div id="top">
          <TopBar />
        </div>
        <AppLayout
          headerSelector="#top"
          navigation={<Navigation />}
          navigationOpen={navigationOpen}
          navigationWidth={220}
          onNavigationChange={({ detail }) => setNavigationOpen(detail.open)}
          tools={term === null ? null : <TermHelp term={term} />}
          toolsHide={term === null}
          toolsOpen={helpOpen}
          onToolsChange={({ detail }) => setHelpOpen(detail.open)}
          ariaLabels={{
            navigation: t('frame.navigation'),
            navigationToggle: t('frame.openNavigation'),
            navigationClose: t('frame.closeNavigation'),
            tools: t('frame.help'),
            toolsToggle: t('frame.openHelp'),
            toolsClose: t('frame.closeHelp'),
          }}
          content={<Outlet />}
        />
        <ScrollRestoration />
      </HelpContext>
    </ProfileContext>
  )
}
