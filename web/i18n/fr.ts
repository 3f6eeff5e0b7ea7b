import components from '#web/components/_locales/fr.json' with { type: 'json' }
import clauses from '#web/components/clauses/_locales/fr.json' with { type: 'json' }
import frame from '#web/frame/_locales/fr.json' with { type: 'json' }
import terms from '#web/help/_locales/fr.json' with { type: 'json' }
import intake from '#web/intake/_locales/fr.json' with { type: 'json' }
import cases from '#web/pages/cases/case/_locales/fr.json' with { type: 'json' }
import inventory from '#web/pages/inventory/_locales/fr.json' with { type: 'json' }
import law from '#web/pages/law/_locales/fr.json' with { type: 'json' }
import queue from '#web/pages/queue/_locales/fr.json' with { type: 'json' }
import requests from '#web/pages/requests/_locales/fr.json' with { type: 'json' }
import signIn from '#web/sign-in/_locales/fr.json' with { type: 'json' }

/** Every text of the page in French; the English file has the same keys. */
const texts = { cases, clauses, components, frame, intake, inventory, law, queue, requests, signIn, terms }
export default texts

/** The texts that every language has. */
export type Texts = typeof texts
