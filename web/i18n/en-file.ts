import type { I18nProviderProps } from '@cloudscape-design/components/i18n'
import messages from '@cloudscape-design/components/i18n/messages/all.en.json' with { type: 'json' }
import texts from '#web/i18n/en.ts'
import type { LanguageFile } from '#web/i18n/language-file.ts'

const components: I18nProviderProps.Messages = messages

const file: LanguageFile = { texts, components }
export default file
