import { CfnElement, Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'

/** How cdk-nag writes the ARN of a resource of the same stack into the name of a finding. */
export const arnInFindings = (construct: Construct): string => {
  const { defaultChild } = construct.node
  if (!CfnElement.isCfnElement(defaultChild)) throw new Error(`${construct.node.path} is no CloudFormation resource.`)
  return `<${Stack.of(construct).getLogicalId(defaultChild)}.Arn>`
}
