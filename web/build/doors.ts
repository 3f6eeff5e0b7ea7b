import type { Plugin } from 'vite'
import { routes } from '#api/routes.ts'

const id = 'virtual:doors'

/**
 * The method and the path of every route, taken from the route table at build time: the page calls by the table without
 * carrying its schemas (its types come from the table too, and weigh nothing).
 */
export const doors = (): Plugin => ({
  name: 'laissez-passer:doors',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (resolved) =>
    resolved === `\0${id}`
      ? `export const doors = ${JSON.stringify(
          Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, { method, path }])),
        )}`
      : null,
})
