import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListFunctionsCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { testCloud } from '#test/support/cloud.ts'

const lambda = async () => new LambdaClient(clientOptions((await testCloud()).endpoint))

const functionNamed = async (part: string): Promise<string> => {
  const client = await lambda()
  const names: string[] = []
  let Marker: string | undefined
  do {
    const page = await client.send(new ListFunctionsCommand({ Marker }))
    names.push(...(page.Functions ?? []).flatMap(({ FunctionName }) => FunctionName ?? []))
    Marker = page.NextMarker
  } while (Marker !== undefined && Marker !== '')
  const found = names.find((name) => name.toLowerCase().includes(part))
  if (found === undefined) throw new Error(`No function is called ${part}: ${names.join(', ')}`)
  return found
}

/** Points one setting of a function nowhere while `work` runs: its calls fail as they would in a fault of what it needs. */
export const withBroken = async (part: string, setting: string, work: () => Promise<void>): Promise<void> => {
  const client = await lambda()
  const FunctionName = await functionNamed(part)
  const { Environment } = await client.send(new GetFunctionConfigurationCommand({ FunctionName }))
  const Variables = { ...Environment?.Variables, [setting]: `${Environment?.Variables?.[setting]}-is-not-there` }
  await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }))
  try {
    await work()
  } finally {
    const mended = { Variables: Environment?.Variables ?? {} }
    await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Environment: mended }))
  }
}
