import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { compose } from '#infra/compose.ts'
import { functionNames, pascal } from '#infra/powers.ts'
import { settingsFrom } from '#infra/settings.ts'
import { referredTo, Template } from './template.ts'

const model = 'a-maker.a-model-v1:0'

const withModel = async () => {
  const outdir = await mkdtemp(join(tmpdir(), 'laissez-passer-'))
  try {
    const app = new App({ outdir, context: { demo: true, secondOpinion: model } })
    await compose(app)
    app.synth()
    return new Template(JSON.parse(await readFile(join(outdir, 'LaissezPasser.template.json'), 'utf8')))
  } finally {
    await rm(outdir, { recursive: true, force: true })
  }
}

const reader = 'CheckTheClauses'
const functionOf = (template: Template, name: string) =>
  template.get(template.idOf('AWS::Lambda::Function', `${name}Function`)).Properties
const bedrockOf = (template: Template, name: string) =>
  template
    .statementsOf(referredTo(functionOf(template, name).Role) ?? '')
    .filter(({ Action }) => Action.some((action) => action.startsWith('bedrock:')))
const environmentOf = (template: Template): object => Object(Object(functionOf(template, reader).Environment).Variables)

describe('a second opinion by a language model', () => {
  let off: Template
  let on: Template
  beforeAll(async () => {
    ;[off, on] = await Promise.all([Template.of('aws'), withModel()])
  }, 180_000)

  it('is off unless a deployment names a model: no function may ask one, and none is told of one', () => {
    for (const name of functionNames) expect(bedrockOf(off, pascal(name))).toEqual([])
    expect(environmentOf(off)).not.toHaveProperty('SECOND_OPINION_MODEL')
  })

  it('is asked for by the reader of contracts alone, of that model alone', () => {
    const [statement, ...others] = bedrockOf(on, reader)
    expect(others).toEqual([])
    expect(statement).toMatchObject({ Effect: 'Allow', Action: ['bedrock:InvokeModel'] })
    expect(statement?.Resource).toHaveLength(1)
    expect(statement?.Resource[0]).toContain(`::foundation-model/${model}`)
    expect(environmentOf(on)).toHaveProperty('SECOND_OPINION_MODEL', model)
    for (const name of functionNames.filter((each) => pascal(each) !== reader))
      expect(bedrockOf(on, pascal(name))).toEqual([])
  })

  it.each(['*', 'a model', 'maker.model*'])(
    'is refused as a setting where it names more than one model: %s',
    (given) => {
      const app = new App({ context: { secondOpinion: given } })
      expect(() => settingsFrom(app.node)).toThrow()
    },
  )
})
