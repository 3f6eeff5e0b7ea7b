import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#api/routes.ts'
import { role } from '#domain/access/actor.ts'
import { type Resource, referredTo, Template } from './template.ts'

let template: Template
let demo: Template
const deployed = new Map<string, Resource>()
beforeAll(async () => {
  ;[template, demo] = await Promise.all([Template.of('aws'), Template.of('local')])
  for (const [, route] of template.all('AWS::ApiGatewayV2::Route'))
    deployed.set(String(route.Properties.RouteKey), route)
}, 120_000)

const only = (type: string, from = template) => {
  const [one] = from.all(type)
  if (one === undefined) throw new Error(`There is no ${type}.`)
  return one[1].Properties
}

describe('the API as it is deployed', () => {
  it('has the routes of the table and no other, and answers everything else as a problem, from the function that may touch nothing', () => {
    const elsewhere = '$default'
    expect([...deployed.keys()].sort()).toEqual(
      [...Object.values(routes).map(({ method, path }) => `${method} ${path}`), elsewhere].sort(),
    )
    const target = JSON.stringify(deployed.get(elsewhere)?.Properties.Target)
    const integration = template.all('AWS::ApiGatewayV2::Integration').find(([id]) => target.includes(`"${id}"`))
    expect(referredTo(integration?.[1].Properties.IntegrationUri)?.toLowerCase()).toContain('apipublicfunction')
  })

  it('asks for a sign-in on every route that is not open to everybody', () => {
    for (const { method, path, power } of Object.values(routes)) {
      const { AuthorizationType, AuthorizerId } = deployed.get(`${method} ${path}`)?.Properties ?? {}
      expect({ path, AuthorizationType, known: AuthorizerId !== undefined }).toEqual({
        path,
        AuthorizationType: power === 'public' ? 'NONE' : 'JWT',
        known: power !== 'public',
      })
    }
  })

  it('leads each route to the function that has just its power', () => {
    for (const { method, path, power } of Object.values(routes)) {
      const target = JSON.stringify(deployed.get(`${method} ${path}`)?.Properties.Target)
      const integration = template.all('AWS::ApiGatewayV2::Integration').find(([id]) => target.includes(`"${id}"`))
      expect(referredTo(integration?.[1].Properties.IntegrationUri)?.toLowerCase()).toContain(`api${power}function`)
    }
  })

  it('believes the tokens of our own pool for our own page alone', () => {
    const { JwtConfiguration, IdentitySource } = only('AWS::ApiGatewayV2::Authorizer')
    const { Audience, Issuer } = Object(JwtConfiguration)
    expect(Audience).toEqual([{ Ref: template.idOf('AWS::Cognito::UserPoolClient', 'SignIn') }])
    expect(JSON.stringify(Issuer)).toContain(template.idOf('AWS::Cognito::UserPool', 'SignIn'))
    expect(IdentitySource).toEqual(['$request.header.Authorization'])
  })

  it('is throttled and keeps a log of who asked for what', () => {
    const { DefaultRouteSettings, AccessLogSettings } = only('AWS::ApiGatewayV2::Stage')
    expect(Object(DefaultRouteSettings).ThrottlingRateLimit).toBeGreaterThan(0)
    expect(AccessLogSettings).toHaveProperty('DestinationArn')
  })
})

describe('the sign-in', () => {
  it('has a group for every role', () => {
    const groups = template.all('AWS::Cognito::UserPoolGroup').map(([, { Properties }]) => Properties.GroupName)
    expect(groups.sort()).toEqual([...role.options].sort())
  })

  it('takes no self-made accounts and, unless it is told otherwise, asks for a second factor', () => {
    expect(only('AWS::Cognito::UserPool')).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    })
  })

  it('gives the page a code to redeem and no secret, and takes a password from nobody but a demo', () => {
    expect(only('AWS::Cognito::UserPoolClient')).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
    })
    expect(only('AWS::Cognito::UserPoolClient', demo).ExplicitAuthFlows).toContain('ALLOW_USER_PASSWORD_AUTH')
  })

  it('lets nobody change their own organisation', () => {
    const { WriteAttributes, ReadAttributes } = only('AWS::Cognito::UserPoolClient')
    expect(WriteAttributes).not.toContain('custom:organisation')
    expect(ReadAttributes).toContain('custom:organisation')
    expect(only('AWS::Cognito::UserPool').Schema).toContainEqual(
      expect.objectContaining({ Name: 'organisation', Mutable: false }),
    )
  })
})
