import { isAlias, isPair, isScalar, parseDocument, visit, type YAMLParseError } from 'yaml'
import type { Bilingual } from '#domain/words/language.ts'
import { isFields } from '#local/law/case-fields.ts'

const notACase: Bilingual = {
  fr: 'un cas est fait de champs, tels que « exporter: { country: ML } » ; docs/law.md les énumère',
  en: 'a case is a map of facts, such as "exporter: { country: ML }"; docs/law.md lists them',
}
const severalCases: Bilingual = {
  fr: 'un fichier dit un cas : en faire un fichier pour chacun, explain en prend plusieurs',
  en: 'a file says one case: make a file of each, explain takes several',
}

const noAliases: Bilingual = {
  fr: 'les renvois de YAML (*nom) ne sont pas lus ici : écrire la valeur, entre guillemets si elle commence par *',
  en: 'the aliases of YAML (*name) are not read here: write the value, in quotes if it begins with *',
}

const broken = ({ code, linePos }: YAMLParseError): Bilingual => {
  const line = linePos?.[0].line ?? 1
  if (code === 'MULTIPLE_DOCS') return severalCases
  return code === 'DUPLICATE_KEY'
    ? { fr: `ligne ${line} : ce champ est écrit deux fois`, en: `line ${line}: this field is written twice` }
    : {
        fr: `ligne ${line} : ceci n’est ni du YAML ni du JSON ; vérifier les deux-points, les guillemets, les crochets et l’alignement`,
        en: `line ${line}: this is neither YAML nor JSON; check colons, quotes, brackets and indentation`,
      }
}

/**
 * The fields of a case from YAML or JSON text. A field after whose colon nothing stands says nothing and is left out; one
 * that says `null` says so. Where the text is no such thing, a sentence says why.
 */
export const fieldsIn = (text: string): { fields: Readonly<Record<string, unknown>> } | { says: Bilingual } => {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error !== undefined) return { says: broken(error) }
  let refersBack = false
  visit(document, (_, node) => {
    if (isAlias(node)) refersBack = true
    if (!isPair(node)) return undefined
    const { value } = node
    const saysNothing = value === null || (isScalar(value) && value.value === null && !value.source)
    return saysNothing ? visit.REMOVE : undefined
  })
  if (refersBack) return { says: noAliases }
  const fields: unknown = document.toJS()
  if (isFields(fields)) return { fields }
  return { says: Array.isArray(fields) && fields.length > 1 ? severalCases : notACase }
}
