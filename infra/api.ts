import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Power } from '#api/route.ts'
import { routes } from '#api/routes.ts'
import type { SignIn } from '#infra/sign-in.ts'

/** Who asked for what and what came of it: no body, no name, no token. */
const line = JSON.stringify({
  at: '$context.requestTime',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  person: '$context.authorizer.claims.sub',
  address: '$context.identity.sourceIp',
  ms: '$context.responseLatency',
  refused: '$context.authorizer.error',
  broken: '$context.integrationErrorMessage',
})

/** The HTTP API: every route of the table on its own, so that no path exists that the table does not name; every other is answered as a problem. */
export class Api extends Construct {
  readonly http: HttpApi
  readonly accessLogs: LogGroup

  constructor(
    scope: Construct,
    id: string,
    { doors, signIn, key }: { doors: Readonly<Record<Power, IFunction>>; signIn: SignIn; key: IKey },
  ) {
    super(scope, id)
    this.http = new HttpApi(this, 'Http', {
      description: 'Laissez-passer: /api/v1',
      createDefaultStage: false,
    })
    this.accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_YEAR,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      // a few hundred people at their desks; far above what they need, far below what a flood would cost
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLogs),
        format: AccessLogFormat.custom(line),
      },
    })
    const authorizer = new HttpJwtAuthorizer('SignIn', signIn.issuer, {
      jwtAudience: [signIn.client.userPoolClientId],
    })
    const integration = (power: Power) =>
      // one permission for the whole API: each of its routes leads to one function only
      new HttpLambdaIntegration(`${power}Door`, doors[power], { scopePermissionToRoute: false })
    const integrations = {
      read: integration('read'),
      write: integration('write'),
      contracts: integration('contracts'),
      public: integration('public'),
    }
    for (const { method, path, power } of Object.values(routes)) {
      const added = this.http.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration: integrations[power],
        ...(power === 'public' ? {} : { authorizer }),
      })
      if (power === 'public')
        for (const route of added)
          Validations.of(route).acknowledge({
            id: 'AwsSolutions-APIG4',
            reason: 'Open to everybody by the route table: it says nothing about any organisation.',
          })
    }
    const elsewhere = new HttpRoute(this, 'Elsewhere', {
      httpApi: this.http,
      routeKey: HttpRouteKey.DEFAULT,
      integration: integrations.public,
    })
    Validations.of(elsewhere).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Says of a path that is not in the route table that there is no such path, and nothing else.',
    })
  }
}
