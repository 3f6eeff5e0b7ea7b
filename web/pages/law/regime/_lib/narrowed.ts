import type { RegimeFile } from '#api/law.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import type { Language } from '#domain/words/language.ts'
import { matches } from '#web/pages/law/_lib/search-text.ts'

/** A regime's file with only what answers to the words that were typed. */
export const narrowed = (file: RegimeFile, typed: string, language: Language): RegimeFile => {
  if (typed.trim() === '') return file
  const cited = (fact: Parameters<typeof citedAs>[1]) => citedAs(file.instruments, fact, language)
  return {
    ...file,
    rules: file.rules.filter((rule) =>
      matches(
        [rule.id, rule.title[language], rule.message[language], rule.remedy?.[language] ?? '', cited(rule)],
        typed,
      ),
    ),
    statuses: file.statuses.filter((status) =>
      matches([status.name[language], status.scope[language], cited(status)], typed),
    ),
    tools: file.tools.filter((tool) =>
      matches([tool.name[language], tool.message?.[language] ?? '', cited(tool)], typed),
    ),
    formalities: file.formalities.filter((formality) =>
      matches([formality.name[language], formality.authority, cited(formality)], typed),
    ),
    deadlines: file.deadlines.filter((deadline) =>
      matches([deadline.name[language], deadline.message[language], cited(deadline)], typed),
    ),
  }
}
