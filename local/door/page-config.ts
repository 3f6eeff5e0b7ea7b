import { region } from '#local/cloud/cloud-client.ts'
import type { StackOutputs } from '#local/cloud/outputs.ts'
import type { PageConfig } from '#web/page-config.ts'

/** What the page is told about this deployment: the sign-in and the documents are reached through its own origin. */
export const pageConfig = (outputs: StackOutputs): PageConfig => ({
  signIn: {
    issuer: `https://cognito-idp.${region}.amazonaws.com/${outputs.UserPoolId}`,
    clientId: outputs.UserPoolClientId,
    authorizationEndpoint: '/oauth2/authorize',
    tokenEndpoint: '/oauth2/token',
    logoutEndpoint: '/logout',
  },
  uploads: '/s3',
  exporter: { name: 'Djoliba Télécom', country: 'ML' },
})
