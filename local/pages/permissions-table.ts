import { join } from 'node:path'
import { routes } from '#api/routes.ts'
import { type Role, role } from '#domain/access/actor.ts'
import { permissions } from '#domain/access/permission.ts'
import type { CaseStatus } from '#domain/case/case.ts'
import { root } from '#local/terminal/paths.ts'

type Rule = { roles: readonly Role[]; statuses?: readonly CaseStatus[]; own?: 'only' | 'never' }

const whose = { only: 'own requests', never: 'others’ requests' } as const

const words = ({ own, statuses }: Rule): string =>
  `${own === undefined ? 'yes' : whose[own]}${statuses === undefined ? '' : `, while ${statuses.join(' or ')}`}`

const cell = (rules: readonly Rule[], who: Role): string =>
  rules
    .filter(({ roles }) => roles.includes(who))
    .map(words)
    .join('; ') || '–'

const doors = (wanted: string): string =>
  Object.values(routes)
    .filter(({ action }) => action === wanted)
    .map(({ method, path }) => `\`${method} ${path}\``)
    .join('<br>')

/** Who may do what, as a Markdown table: the permission table beside the routes that ask it. */
export const permissionsTable = (): string =>
  [
    ['action', ...role.options, 'asked at'],
    ['', ...role.options, ''].map(() => '---'),
    ...Object.entries<readonly Rule[]>(permissions).map(([action, rules]) => [
      `\`${action}\``,
      ...role.options.map((who) => cell(rules, who)),
      doors(action),
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const between = /(?<=<!-- permissions: written by npm run docs -->\n)[\s\S]*?(?=\n<!-- end of permissions -->)/

export const securityFile = join(root, 'docs', 'security.md')

/** The security page with its table as it has to be now. */
export const withPermissions = (page: string): string => {
  if (!between.test(page))
    throw new Error(`${securityFile} has lost the marks between which the permission table stands.`)
  return page.replace(between, () => `\n${permissionsTable()}\n`)
}
