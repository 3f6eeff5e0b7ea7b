/// <reference types="vite/client" />

declare module 'virtual:doors' {
  /** Method and path of every route, derived from the route table when the page is built. */
  export const doors: Readonly<Record<import('#api/routes.ts').RouteName, { method: 'GET' | 'POST'; path: string }>>
}

declare module 'virtual:world' {
  /** The world's countries, projected when the page is built. */
  export const world: import('#web/lib/world.ts').World
}
