import type { CloudCard } from '#local/demo/card.ts'
import { seed } from '#local/demo/seed.ts'
import { signIn } from '#local/demo/sign-in.ts'
import { step } from '#local/terminal/progress.ts'
import { table } from '#local/terminal/table.ts'
import { Trouble } from '#local/terminal/trouble.ts'

/** Files the sample cases where there are none yet, and gives the table of what became of each. */
export async function sampleCases({ endpoint, origin, outputs, users }: CloudCard): Promise<string> {
  const demo = {
    origin,
    tokenOf: async (wanted: string) => {
      const user = users.find(({ roles }) => roles.some((role) => role === wanted))
      if (!user) throw new Trouble('user-refused', `No demo user has the role ${wanted}.`)
      return signIn(endpoint, outputs, user)
    },
  }
  const cases = await step('sample cases', () => seed(demo, () => {}))
  const rows = cases
    .toSorted((a, b) => a.status.localeCompare(b.status) || a.recipient.localeCompare(b.recipient))
    .map(({ recipient, countries, tool, status }) => [recipient, countries.join(' '), tool, status])
  return table(['Recipient', 'Countries', 'Transfer tool', 'Status'], rows)
}
