import { parseArgs } from 'node:util'
import { Trouble } from '#local/terminal/trouble.ts'

const usage = `Usage: npm start -- [--fresh] [--port NUMBER] [--cloud-port NUMBER]
  --fresh              throw the data away and start anew
  --port NUMBER        port of the page (8787)
  --cloud-port NUMBER  port of the local cloud (4566)
With AWS_ENDPOINT_URL set, that cloud is used as it is and none is started.`

export type StartOptions = { fresh: boolean; port: number; cloudPort: number }

/** @throws Trouble option-unknown, with the usage */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parsed(args)
  return { fresh: values.fresh, port: portNumber(values.port), cloudPort: portNumber(values['cloud-port']) }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        port: { type: 'string', default: '8787' },
        'cloud-port': { type: 'string', default: '4566' },
      },
    })
  } catch (error) {
    throw new Trouble('option-unknown', `${error instanceof Error ? error.message : ''}\n\n${usage}`)
  }
}

function portNumber(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Trouble('option-unknown', `“${text}” is not a port number.\n\n${usage}`)
}
