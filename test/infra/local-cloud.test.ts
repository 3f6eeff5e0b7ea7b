import { beforeAll, describe, expect, it } from 'vitest'
import { stackOutputs } from '#local/cloud/outputs.ts'
import { Template } from './template.ts'

/** What MiniStack 1.5.33 was seen to deploy. A type that is not here is tried there first, then added. */
const seen = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudWatch::Alarm',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolGroup',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::StepFunctions::StateMachine',
])

let local: Template
let aws: Template
beforeAll(async () => {
  ;[local, aws] = await Promise.all([Template.of('local'), Template.of('aws')])
}, 120_000)

describe('the stack on the local cloud', () => {
  it('is made of what the local cloud can deploy', () => {
    expect([...local.types].filter((type) => !seen.has(type))).toEqual([])
  })

  it('is made of the same kinds of things as on AWS', () => {
    expect(local.types).toEqual(aws.types)
  })

  it('says where everything is that the local tools need', () => {
    expect(new Set(local.outputs)).toEqual(new Set(Object.keys(stackOutputs.shape)))
  })
})
