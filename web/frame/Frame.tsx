import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration } from 'react-router'
import { useRead } from '#web/api/use-read.ts'
import { Loaded } from '#web/components/Loaded.tsx'
import { BareFrame } from '#web/frame/BareFrame.tsx'
import { Navigation } from '#web/frame/Navigation.tsx'
import { SignedIn } from '#web/frame/SignedIn.tsx'
import { TopBar } from '#web/frame/TopBar.tsx'
import { HelpContext, type Topic } from '#web/help/help-context.ts'
import { TermHelp } from '#web/help/TermHelp.tsx'
import { chosenLanguage } from '#web/i18n/choice.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useUnfoldedOnPaper } from '#web/lib/use-printing.ts'
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
  if (profile.data === undefined)
    return (
      <BareFrame>
        <Loaded read={profile}>{() => null}</Loaded>
      </BareFrame>
    )
  return <Around profile={profile.data} />
}

function Around({ profile }: { profile: Profile }) {
  const { t } = useTranslation()
  const [topic, setTopic] = useState<Topic | null>(null)
  const closeHelp = useCallback(() => setTopic(null), [])
  useOwnLanguage(profile.id)
  useUnfoldedOnPaper()
  return (
    <ProfileContext value={profile}>
      <HelpContext value={setTopic}>
        <a className="skip" href="#content">
          {t('frame.skip')}
        </a>
        <TopBar />
        <div className="under">
          <Navigation />
          <main id="content" tabIndex={-1}>
            <Outlet />
          </main>
          {topic !== null && <TermHelp topic={topic} onClose={closeHelp} />}
        </div>
        <ScrollRestoration />
      </HelpContext>
    </ProfileContext>
  )
}

/** Once it is known who reads: the language that this person chose on this device. A choice made later is theirs as well. */
const useOwnLanguage = (person: string) => {
  const { language, choose } = useLanguage()
  const [greeted, setGreeted] = useState<string | null>(null)
  useEffect(() => {
    if (greeted === person) return
    setGreeted(person)
    const own = chosenLanguage(localStorage, person, navigator.languages)
    if (own !== language) void choose(own)
  }, [person, greeted, language, choose])
}
