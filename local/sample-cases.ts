import type { CloudCard } from '#local/card.ts'
import { step } from '#local/progress.ts'
import { seed } from '#local/seed.ts'
import { signIn } from '#local/sign-in.ts'
import { table } from '#local/table.ts'
import { Trouble } from '#local/trouble.ts'

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
