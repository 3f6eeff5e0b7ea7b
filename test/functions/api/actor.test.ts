import { describe, expect, test } from 'vitest'
import { actorFrom } from '#functions/api/actor.ts'

const claims = {
  sub: '9d1c2f7e',
  token_use: 'id',
  name: 'Aminata Keïta',
  email: 'aminata@djoliba.example',
  'custom:organisation': 'djoliba',
  'cognito:groups': '[procurement]',
}
const without = (name: string) => Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name))
const refusal = expect.objectContaining({ refusal: { code: 'unauthenticated' } })

describe('who calls', () => {
  test('is who the sign-in says', () => {
    expect(actorFrom(claims)).toEqual({
      id: '9d1c2f7e',
      name: 'Aminata Keïta',
      email: 'aminata@djoliba.example',
      organisation: 'djoliba',
      roles: ['procurement'],
    })
  })

  test.each([
    ['a list', ['dpo', 'admin'], ['dpo', 'admin']],
    ['one text in brackets, with blanks', '[dpo admin]', ['dpo', 'admin']],
    ['one text in brackets, with commas', '[dpo, admin]', ['dpo', 'admin']],
    ['one group without brackets', 'dpo', ['dpo']],
    ['empty brackets', '[]', []],
    ['an empty list', [], []],
    ['groups of another system among them', ['dpo', 'wiki-editors', 'DPO'], ['dpo']],
  ])('has the roles of their groups, told as %s', (_, groups, roles) => {
    expect(actorFrom({ ...claims, 'cognito:groups': groups }).roles).toEqual(roles)
  })

  test('without any group has no role', () => {
    expect(actorFrom(without('cognito:groups')).roles).toEqual([])
  })

  test('may carry claims that nobody asked for: identity providers add their own', () => {
    expect(actorFrom({ ...claims, iat: 1, 'cognito:username': 'x' }).id).toBe('9d1c2f7e')
  })
})

describe('nobody is who', () => {
  test.each(['sub', 'token_use', 'name', 'email', 'custom:organisation'])('has a token without %s', (name) => {
    expect(() => actorFrom(without(name))).toThrow(refusal)
    expect(() => actorFrom({ ...claims, [name]: '' })).toThrow(refusal)
  })

  test('comes with an access token in the place of an ID token', () => {
    expect(() => actorFrom({ ...claims, token_use: 'access' })).toThrow(refusal)
  })

  test('comes without claims at all', () => {
    for (const nothing of [undefined, null, {}, [], 'x']) expect(() => actorFrom(nothing)).toThrow(refusal)
  })

  test('belongs to an organisation whose name would reach into the keys of another', () => {
    expect(() => actorFrom({ ...claims, 'custom:organisation': 'djoliba#CASE' })).toThrow(refusal)
  })
})
