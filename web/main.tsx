import { doors } from 'virtual:doors'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { createClient } from '#web/api/client.ts'
import { isFinal } from '#web/api/errors.ts'
import { AppContext } from '#web/app-context.ts'
import { chosenLanguage } from '#web/i18n/choice.ts'
import { LanguageProvider } from '#web/i18n/LanguageProvider.tsx'
import { loadLanguage } from '#web/i18n/languages.ts'
import { startTexts } from '#web/i18n/start.ts'
import { configPath, type PageConfig } from '#web/page-config.ts'
import { router } from '#web/pages/router.tsx'
import { openSession } from '#web/sign-in/session.ts'
import './styles/base.css'
import './styles/frame.css'
import './styles/lists.css'
import './styles/print.css'

const start = async (container: HTMLElement) => {
  const language = chosenLanguage(localStorage, null, navigator.languages)
  const [config, file] = await Promise.all([
    fetch(configPath).then((response): Promise<PageConfig> => response.json()),
    loadLanguage[language](),
  ])
  const [session, texts] = await Promise.all([openSession(config, location.origin), startTexts(language, file.texts)])
  const call = createClient({
    doors,
    token: session.token,
    language: () => (texts.language === 'en' ? 'en' : 'fr'),
    onUnauthenticated: () => void session.signIn(location.pathname + location.search),
  })
  // the client itself repeats what got no answer; a fault of the server's is asked about once more
  const retry = (count: number, error: Error) => count < 1 && !isFinal(error)
  const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 5000 } } })

  createRoot(container).render(
    <AppContext value={{ call, session, config }}>
      <QueryClientProvider client={queries}>
        <LanguageProvider texts={texts} language={language} file={file}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </AppContext>,
  )
}

const container = document.getElementById('page')
if (container)
  start(container).catch((error: unknown) => {
    console.error(error)
    container.textContent =
      'Laissez-passer ne répond pas. Rechargez la page dans un instant. · Laissez-passer does not answer. Load the page again in a moment.'
  })
