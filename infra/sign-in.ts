import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { role } from '#domain/access/actor.ts'
import type { Settings } from '#infra/settings.ts'
import { signedInPath, signedOutPath } from '#web/page-config.ts'

const factors = { off: Mfa.OFF, optional: Mfa.OPTIONAL, required: Mfa.REQUIRED } as const

/** Who may come in: a user pool whose groups are the roles, with its own sign-in page (authorization code, PKCE). */
export class SignIn extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient
  /** the `iss` of its tokens. Written out: the pool's own attributes differ between AWS and the local cloud */
  readonly issuer: string
  /** where its page is */
  readonly address: string

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: true }, fullname: { required: true, mutable: true } },
      // set when the account is made and never again: it leads every key of what the person can see
      customAttributes: { organisation: new StringAttribute({ minLen: 1, maxLen: 64, mutable: false }) },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: factors[settings.mfa],
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: settings.protect,
      removalPolicy: settings.protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
    this.acknowledge(settings)
    for (const name of role.options)
      new CfnUserPoolGroup(this, name, { userPoolId: this.pool.userPoolId, groupName: name })
    const prefix = `laissez-passer-${settings.stage}-${Aws.ACCOUNT_ID}`
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix: prefix } })
    this.address = `https://${prefix}.auth.${Aws.REGION}.amazoncognito.com`
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`
    this.client = this.pool.addClient('Page', {
      generateSecret: false,
      authFlows: { userPassword: settings.demo },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${settings.origin}${signedInPath}`],
        logoutUrls: [`${settings.origin}${signedOutPath}`],
      },
      // a person may change their name, never their organisation or the address that notices go to
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ email: true, emailVerified: true, fullname: true })
        .withCustomAttributes('organisation'),
      writeAttributes: new ClientAttributes().withStandardAttributes({ fullname: true }),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    })
  }

  private acknowledge({ mfa }: Settings) {
    Validations.of(this.pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'The essentials plan is enough: accounts are made by an administrator, and each costs what it costs without the plus plan.',
    })
    if (mfa !== 'required')
      Validations.of(this.pool).acknowledge({
        id: 'AwsSolutions-COG2',
        reason: `This deployment asks for no second factor by its own setting (mfa=${mfa}); the default is "required".`,
      })
  }
}
