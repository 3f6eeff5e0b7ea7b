import { Aws, Fn } from 'aws-cdk-lib'

const console = (service: string, region: string, place: string) =>
  `https://${region}.console.aws.amazon.com/${service}/home?region=${region}#${place}`

/** Addresses in the AWS console, put into the alarms so that nobody has to search at night. */
export const deepLink = {
  stateMachine: (arn: string) => console('states', Aws.REGION, `/statemachines/view/${arn}`),
  logGroup: (name: string) =>
    // the console wants the slashes of a log group's name encoded twice, as $252F
    console('cloudwatch', Aws.REGION, `logsV2:log-groups/log-group/${Fn.join('$252F', Fn.split('/', name))}`),
  queue: (url: string) => console('sqs', Aws.REGION, `/queues/${Fn.join('%2F', Fn.split('/', url))}`),
}
