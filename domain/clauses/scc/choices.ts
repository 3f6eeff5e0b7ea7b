import type { Block } from '#domain/documents/text-document.ts'
import type { Bilingual } from '#domain/words/language.ts'
import type { SccChoice } from './scc-report.ts'

export const choiceLabels: Record<SccChoice['id'], Bilingual> = {
  '7': { fr: 'Clause 7 : adhésion de nouvelles parties (facultative)', en: 'Clause 7: docking clause (optional)' },
  '9(a)': {
    fr: 'Clause 9(a) : autorisation des sous-traitants ultérieurs et délai',
    en: 'Clause 9(a): authorisation of sub-processors and period',
  },
  '11(a)': {
    fr: 'Clause 11(a) : organe indépendant de règlement des litiges (facultatif)',
    en: 'Clause 11(a): independent dispute resolution body (optional)',
  },
  '13(a)': { fr: 'Clause 13(a) : autorité de contrôle', en: 'Clause 13(a): supervisory authority' },
  '17': { fr: 'Clause 17 : droit applicable', en: 'Clause 17: governing law' },
  '18': { fr: 'Clause 18 : juridiction', en: 'Clause 18: courts' },
}

const negative =
  /\b(?:not|no|excluded|omitted|deleted|removed|disapplied|does not|shall not|n[’']est pas|ne s[’']applique|pas|exclue?|supprimée?|sans objet|non retenue?)\b/i
const positive =
  /\b(?:appl(?:y|ies)|included|incorporated|retained|docking|permitted|s[’']applique|incluse?|retenue?)\b/i
const law =
  /(?:[Ll]aws?|[Cc]ourts?|[Tt]ribuna(?:l|ux)|[Jj]uridictions?|[Dd]roit)\s+(?:of\s+)?(?:the\s+)?(?:(?:Republic|Kingdom|Federal Republic|Grand Duchy)\s+of\s+)?(?:de l[’']|de la |du |des |de |d[’'])?(?!Clause|Option|EU|Member|Standard|Data|Customer|Supervisory|Personal|Part)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)|\b([Ii]rish|[Ff]rench|[Gg]erman|[Dd]utch|[Bb]elgian|[Ss]panish|[Ii]talian|[Ss]wedish|[Dd]anish|[Ff]innish|[Aa]ustrian|[Pp]ortuguese|[Pp]olish|[Ll]uxembourg|irlandais|français|allemand|néerlandais|belge|espagnol|italien|suédois|luxembourgeois)\b|(?::|\|)\s*(?:the )?(Ireland|France|Germany|Netherlands|Belgium|Spain|Italy|Sweden|Denmark|Finland|Austria|Portugal|Poland|Luxembourg|Estonia|Irlande|Allemagne|Pays-Bas|Belgique|Espagne|Italie|Suède)/u
const namedAuthority =
  /data protection commission|commission nationale|CNIL|DPC|datatilsynet|autoriteit|garante|AEPD|IMY/i
const authority = new RegExp(
  String.raw`${namedAuthority.source}|supervisory authority of|authority in|authority is|autorité de contrôle|annexe? i\.?\s?c`,
  'i',
)
/** A place left for an answer that nobody wrote. */
const blank =
  /_{2,}|…|\.{3,}|\[\s*(?:\]|[●•]|(?:insert|specify|name|to be|complete|préciser|insérer|indiquer|à )[^\]]{0,60}\])|\b(?:to be completed|tbd)\b|à (?:compléter|renseigner)/i
const period =
  /(\d{1,3}|ten|fourteen|fifteen|thirty|sixty|ninety|dix|quinze|trente|soixante)\s*(?:\(\d{1,3}\)\s*)?(?:calendar |business |working |jours? ouvr|jours? calendaires?)?\s*(days?|weeks?|months?|jours?|semaines?|mois)/i

type Reader = { id: SccChoice['id']; where: RegExp; answer: (sentence: string) => string | null }

const yesOrNo = (sentence: string) => (negative.test(sentence) ? 'no' : positive.test(sentence) ? 'yes' : null)

const readers: readonly Reader[] = [
  { id: '7', where: /\bclause 7\b|docking clause|clause d[’']amarrage/i, answer: yesOrNo },
  {
    id: '9(a)',
    where:
      /\bclause 9\b|general written authori[sz]ation|specific prior authori[sz]ation|autorisation écrite générale|autorisation spécifique préalable/i,
    answer: (sentence) => {
      const option = /option\s*(1|2|one|two)|(general)|(specific)|(générale)|(spécifique)/i.exec(sentence)
      if (!option) return null
      const answer = /1|one|specific|spécifique/i.test(option[0]) ? 'option 1' : 'option 2'
      const time = period.exec(sentence)
      return time ? `${answer}, ${time[0]}` : answer
    },
  },
  {
    id: '11(a)',
    where: /\bclause 11\b|independent dispute resolution|organe indépendant de règlement/i,
    answer: yesOrNo,
  },
  {
    id: '13(a)',
    where:
      /\bclause 13\b|annex i\.?\s?c\b|annexe i\.?\s?c\b|competent supervisory authority|autorité de contrôle compétente/i,
    // "Annex I.C: ______" points to a line that is left blank: only a name beside the blank answers
    answer: (sentence) => (blank.test(sentence) ? namedAuthority : authority).exec(sentence)?.[0] ?? null,
  },
  {
    id: '17',
    where: /\bclause 17\b/i,
    answer: (sentence) =>
      law
        .exec(sentence)
        ?.slice(1)
        .find((found) => found !== undefined) ?? null,
  },
  {
    id: '18',
    where: /\bclause 18\b/i,
    answer: (sentence) =>
      law
        .exec(sentence)
        ?.slice(1)
        .find((found) => found !== undefined) ?? null,
  },
]

/**
 * What a contract that takes the clauses in by reference settles about each choice. The sentence that names the clause is read, together
 * with the next: tables put the answer in the cell beside it.
 */
export const choicesByReference = (blocks: readonly Block[]): SccChoice[] =>
  readers.map(({ id, where, answer }) => {
    let spoken: { quote: string; page: number | null } | undefined
    for (const [i, block] of blocks.entries()) {
      if (!where.test(block.text)) continue
      const sentences = block.text.split(/(?<=[.;])\s+/)
      const at = sentences.findIndex((sentence) => where.test(sentence))
      const near = [
        sentences[at] ?? block.text,
        ...(sentences.length === 1 ? [blocks[i + 1]?.text ?? ''] : [sentences[at + 1] ?? '']),
      ]
      const own = near[0] ?? ''
      spoken ??= { quote: own.slice(0, 400), page: block.page }
      const found = answer(own) ?? answer(near.join(' '))
      if (found)
        return {
          id,
          label: choiceLabels[id],
          state: 'settled',
          answer: found,
          quote: own.slice(0, 400),
          page: block.page,
        }
    }
    return {
      id,
      label: choiceLabels[id],
      state: spoken ? 'left-open' : 'not-said',
      answer: null,
      quote: spoken?.quote ?? null,
      page: spoken?.page ?? null,
    }
  })
