import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FunctionName, functionNames, pascal, powers } from '#infra/powers.ts'
import { root } from '#local/terminal/paths.ts'
import { assembly } from './synthesised.ts'
import { referredTo, Template } from './template.ts'

const writesToTables = /^dynamodb:(Put|Update|Delete|BatchWrite|PartiQL(Insert|Update|Delete))/

let template: Template
let folder: string
beforeAll(async () => {
  template = await Template.of('aws')
  folder = await assembly('aws')
}, 120_000)

const functionId = (name: FunctionName) => template.idOf('AWS::Lambda::Function', `${pascal(name)}Function`)
const roleOf = (name: FunctionName) => {
  const role = referredTo(template.get(functionId(name)).Properties.Role)
  if (role === undefined) throw new Error(`${name} has no role.`)
  return role
}
const table = (name: string) => template.idOf('AWS::DynamoDB::Table', `Records${name}`)
const allows = (name: FunctionName) => template.statementsOf(roleOf(name)).filter(({ Effect }) => Effect === 'Allow')
const maySend = (name: FunctionName) => allows(name).flatMap(({ Action }) => Action)
const doers = (action: string, id: string) =>
  functionNames.filter((name) => template.actionsOn(roleOf(name), id).includes(action))

describe('who may do what', () => {
  it('lists every function that there is a file for, and no other', () => {
    const files = ['steps', 'events'].flatMap((place) =>
      readdirSync(join(root, 'functions', place)).map((file) => `${place}/${file.replace(/\.ts$/, '')}`),
    )
    expect(new Set(functionNames)).toEqual(new Set(['api/read', 'api/write', 'api/contracts', 'api/public', ...files]))
  })

  it.each(['api/read', 'api/contracts'] as const)('lets %s change nothing, anywhere', (name) => {
    const changes = maySend(name).filter(
      (action) =>
        !/^(dynamodb:(GetItem|BatchGetItem|Query)|s3:GetObject|kms:(Decrypt|DescribeKey)|logs:|xray:)/.test(action),
    )
    expect(changes).toEqual([])
  })

  it('lets the open API touch no data at all', () => {
    expect(maySend('api/public').filter((action) => !/^(logs|xray):/.test(action))).toEqual([])
  })

  it('keeps task tokens out of reach of everything that answers a browser', () => {
    for (const name of ['api/read', 'api/write', 'api/contracts', 'api/public'] as const) {
      expect(template.actionsOn(roleOf(name), table('Tokens'))).toEqual([])
      expect(maySend(name).filter((action) => action.startsWith('states:'))).toEqual([])
    }
  })

  it('lets an entry be put into the ledger by those alone that record something', () => {
    const recorders = functionNames.filter((name) => {
      const { may }: { may: readonly string[] } = powers[name]
      return may.includes('append to the ledger')
    })
    expect(doers('dynamodb:PutItem', table('Ledger'))).toEqual(recorders)
  })

  it('lets nobody change or remove an entry of the ledger', () => {
    for (const name of functionNames) {
      const changes = template.actionsOn(roleOf(name), table('Ledger')).filter((action) => writesToTables.test(action))
      expect(changes.filter((action) => action !== 'dynamodb:PutItem')).toEqual([])
    }
    const policy = JSON.stringify(template.get(table('Ledger')).Properties.ResourcePolicy)
    for (const action of ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate', 'PartiQLDelete'])
      expect(policy).toContain(`dynamodb:${action}`)
    expect(policy).toContain('"Effect":"Deny","Principal":{"AWS":"*"}')
  })

  it('gives no one a kind of action as a whole', () => {
    const wide = template
      .all('AWS::IAM::Role')
      .flatMap(([role]) => template.statementsOf(role))
      .flatMap(({ Action }) => Action)
      .filter((action) => action.includes('*'))
    expect(wide).toEqual([])
  })

  it('lets a role use a key only through the service that keeps the data', () => {
    for (const name of functionNames)
      for (const statement of allows(name).filter(({ Action }) => Action.some((action) => action.startsWith('kms:'))))
        expect(statement.Condition).toHaveProperty('StringEquals.kms:ViaService')
  })

  it('gives a function the names of what its code uses, and of nothing else', () => {
    const names = new Set(functionNames.flatMap((name) => Object.keys(environmentOf(name))).filter(isOurs))
    // the open door shares its stack of middleware with the others: the receipts in it are for writes alone
    for (const name of functionNames.filter((name) => name !== 'api/public')) {
      const code = readdirSync(join(folder, 'functions', name))
        .map((file) => readFileSync(join(folder, 'functions', name, file), 'utf8'))
        .join('\n')
      const used = [...names].filter((setting) => code.includes(`"${setting}"`)).sort()
      const given = Object.keys(environmentOf(name)).filter(isOurs).sort()
      expect({ name, given }).toEqual({ name, given: used })
    }
  })

  it('lets a workflow call the steps that it names, and nothing else', () => {
    for (const [id, { Properties }] of template.all('AWS::StepFunctions::StateMachine')) {
      const role = referredTo(Properties.RoleArn)
      if (role === undefined) throw new Error(`${id} has no role.`)
      const calls = template.statementsOf(role).filter(({ Action }) => Action.includes('lambda:InvokeFunction'))
      const callable = new Set(calls.flatMap(({ Resource }) => Resource))
      const named = new Set(Object.values(Object(Properties.DefinitionSubstitutions)).map((arn) => JSON.stringify(arn)))
      expect(callable).toEqual(named)
    }
  })
})

const isOurs = (setting: string) => !/^(POWERTOOLS_|LOG_LEVEL)/.test(setting)
const environmentOf = (name: FunctionName): Record<string, unknown> =>
  Object(Object(template.get(functionId(name)).Properties.Environment).Variables)
