import { describe, expect, it } from 'vitest'
import { hear } from '#domain/clauses/reader/hearing.ts'
import { secondReader } from '#domain/clauses/reader/model.ts'
import { trainingDigest } from '#local/clause-reader/digest.ts'
import { opened, paragraph } from '#local/clause-reader/opened.ts'
import { keptApart, paraphrases } from '#local/clause-reader/sentences.ts'
import generated from '../../../law/eu-gdpr/second-reader.gen.json' with { type: 'json' }

/** A sentence alone, without its heading and its neighbours, is heard less clearly than in a contract. */
const aloneIsHeard = 0.2

/** What the second reader alone makes of a sentence. */
const heardIn = (text: string, requirement: string) => {
  const heard = hear(opened([paragraph(text)], secondReader().parties).matcher, secondReader()).get(requirement)
  const { topic, present, partial, contradicted } = heard ?? {}
  if (!topic || topic.how < aloneIsHeard) return 'absent'
  const most = Math.max(present?.how ?? 0, partial?.how ?? 0, contradicted?.how ?? 0)
  if (most === present?.how) return 'present'
  return most === partial?.how ? 'partial' : 'contradicted'
}

describe('the second reader', () => {
  it('was trained on the sentences and contracts that are there: run `npm run clauses -- train` after a change', () => {
    expect(generated.digest).toBe(trainingDigest())
  })

  it('is small enough to travel with a function', () => {
    expect(JSON.stringify(generated).length).toBeLessThan(400_000)
    expect(secondReader().topics).toHaveLength(17)
  })

  it.each(['en', 'fr'] as const)(
    'tells duties and denials in sentences that it was not trained on (%s)',
    (language) => {
      const apart = paraphrases().filter((each) => each.language === language && keptApart(each.text))
      const heard = apart.map(({ text, requirement, verdict }) => ({ verdict, heard: heardIn(text, requirement) }))
      const share = (of: typeof heard, right: (each: (typeof heard)[number]) => boolean) =>
        of.filter(right).length / of.length
      const denied = heard.filter(({ verdict }) => verdict === 'contradicted')
      const report = {
        exact: share(heard, (each) => each.heard === each.verdict),
        denials: share(denied, (each) => each.heard === 'contradicted'),
      }
      expect(report.exact).toBeGreaterThan(0.52)
      expect(report.denials).toBeGreaterThan(0.45)
    },
  )
})
