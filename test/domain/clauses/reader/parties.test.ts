import { describe, expect, it } from 'vitest'
import { secondReader } from '#domain/clauses/reader/model.ts'
import { partyNames } from '#domain/clauses/reader/parties.ts'
import type { Block } from '#domain/documents/text-document.ts'

const whoIsWho = (text: string) => {
  const blocks = text.split('\n').map((line): Block => ({ kind: 'paragraph', level: 0, text: line, page: null }))
  const { processor, customer, subprocessor } = partyNames(blocks, secondReader().parties)
  return { processor, customer, subprocessor }
}

describe('who is who in a contract', () => {
  it('is told by what each does for the other, whatever their names', () => {
    const found = whoIsWho(`Between the Lighthouse Trust and Marrowfield Systems Ltd.
1. Marrowfield shall process the visitor records only on the instructions of the Trust.
2. Marrowfield shall notify the Trust of any breach within two days, and the Trust may ask Marrowfield for further details.
3. On the request of the Trust, Marrowfield shall delete or return the visitor records.
4. Marrowfield keeps the records under lock and shall assist the Trust with requests of visitors.`)
    expect(found.processor).toEqual(['marrowfield'])
    expect(found.customer).toEqual(['trust'])
  })

  it('is told in French too, also where the parties are written small', () => {
    const found = whoIsWho(`Entre la commune de Valbrize et la société Orgelet.
Article 1. Orgelet ne traite les fiches que sur instruction écrite de la commune.
Article 2. Orgelet informe la commune de toute violation dans les deux jours. La commune peut demander à Orgelet des précisions.
Article 3. Au terme du marché, Orgelet restitue les fiches à la commune, ou les détruit si la commune le demande.
Article 4. Orgelet aide la commune à répondre aux habitants.`)
    expect(found.processor).toEqual(['orgelet'])
    expect(found.customer).toEqual(['commune'])
  })

  it('is not told of products, papers and authorities, however often they are named', () => {
    const found = whoIsWho(`The Customer uses the Atlas Console. The Processor runs the Atlas Console from Dublin.
The Processor shall follow the instructions of the Customer. The Customer reads the Atlas Console every day.
The Processor shall inform the Customer of incidents of the Atlas Console. The Processor assists the Customer.`)
    expect(found.processor).toEqual(['processor'])
    expect(found.customer).toEqual(['customer'])
  })

  it('gives those whom the processor engages the name that the contract defines for them', () => {
    const found = whoIsWho(`“Helpers” means third parties engaged by the Processor.
The Processor shall bind its Helpers by contract. The Customer may object to Helpers.`)
    expect(found.subprocessor).toContain('helpers')
  })
})
