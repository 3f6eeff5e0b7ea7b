import { createBrowserRouter } from 'react-router'
import { Frame } from '#web/frame/Frame.tsx'
import { signedInPath, signedOutPath } from '#web/page-config.ts'
import { BrokenPage } from '#web/pages/BrokenPage.tsx'
import { HomePage } from '#web/pages/HomePage.tsx'
import { NotFoundPage } from '#web/pages/NotFoundPage.tsx'
import { SignedInPage } from '#web/sign-in/SignedInPage.tsx'
import { SignedOutPage } from '#web/sign-in/SignedOutPage.tsx'

/** Every page by its address; the folders under `pages/` are this tree. A page's code is loaded when it is opened. */
export const router = createBrowserRouter([
  { path: signedInPath, Component: SignedInPage },
  { path: signedOutPath, Component: SignedOutPage },
  {
    path: '/',
    Component: Frame,
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { index: true, Component: HomePage },
          {
            path: 'requests',
            lazy: async () => ({ Component: (await import('#web/pages/requests/RequestsPage.tsx')).RequestsPage }),
          },
          {
            path: 'requests/new',
            lazy: async () => ({
              Component: (await import('#web/pages/requests/new/NewRequestPage.tsx')).NewRequestPage,
            }),
          },
          {
            path: 'requests/what-if',
            lazy: async () => ({
              Component: (await import('#web/pages/requests/what-if/DraftWhatIfPage.tsx')).DraftWhatIfPage,
            }),
          },
          {
            path: 'cases/:case',
            lazy: async () => ({ Component: (await import('#web/pages/cases/case/CasePage.tsx')).CasePage }),
          },
          {
            path: 'cases/:case/correction',
            lazy: async () => ({
              Component: (await import('#web/pages/cases/case/correction/CorrectionPage.tsx')).CorrectionPage,
            }),
          },
          {
            path: 'cases/:case/document/:document',
            lazy: async () => ({
              Component: (await import('#web/pages/cases/case/document/DocumentPage.tsx')).DocumentPage,
            }),
          },
          {
            path: 'cases/:case/what-if',
            lazy: async () => ({
              Component: (await import('#web/pages/cases/case/what-if/CaseWhatIfPage.tsx')).CaseWhatIfPage,
            }),
          },
          {
            path: 'queue',
            lazy: async () => ({ Component: (await import('#web/pages/queue/QueuePage.tsx')).QueuePage }),
          },
          {
            path: 'inventory',
            lazy: async () => ({ Component: (await import('#web/pages/inventory/InventoryPage.tsx')).InventoryPage }),
          },
          {
            path: 'inventory/map',
            lazy: async () => ({ Component: (await import('#web/pages/inventory/map/MapPage.tsx')).MapPage }),
          },
          {
            path: 'law',
            lazy: async () => ({ Component: (await import('#web/pages/law/LawPage.tsx')).LawPage }),
          },
          {
            path: 'law/countries/:country?',
            lazy: async () => ({ Component: (await import('#web/pages/law/countries/CountryPage.tsx')).CountryPage }),
          },
          {
            path: 'law/what-if',
            lazy: async () => ({ Component: (await import('#web/pages/law/what-if/WhatIfPage.tsx')).WhatIfPage }),
          },
          {
            path: 'law/:regime',
            lazy: async () => ({ Component: (await import('#web/pages/law/regime/RegimePage.tsx')).RegimePage }),
          },
          {
            path: 'law/:regime/:rule',
            lazy: async () => ({ Component: (await import('#web/pages/law/regime/rule/RulePage.tsx')).RulePage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
])
