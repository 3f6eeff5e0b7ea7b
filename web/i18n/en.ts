import components from '#web/components/_locales/en.json' with { type: 'json' }
import clauses from '#web/components/clauses/_locales/en.json' with { type: 'json' }
import frame from '#web/frame/_locales/en.json' with { type: 'json' }
import terms from '#web/help/_locales/en.json' with { type: 'json' }
import type { Texts } from '#web/i18n/fr.ts'
import intake from '#web/intake/_locales/en.json' with { type: 'json' }
import cases from '#web/pages/cases/case/_locales/en.json' with { type: 'json' }
import inventory from '#web/pages/inventory/_locales/en.json' with { type: 'json' }
import law from '#web/pages/law/_locales/en.json' with { type: 'json' }
import queue from '#web/pages/queue/_locales/en.json' with { type: 'json' }
import requests from '#web/pages/requests/_locales/en.json' with { type: 'json' }
import signIn from '#web/sign-in/_locales/en.json' with { type: 'json' }

/** Every text of the page in English; the French file has the same keys. */
const texts: Texts = { cases, clauses, components, frame, intake, inventory, law, queue, requests, signIn, terms }
export default texts
