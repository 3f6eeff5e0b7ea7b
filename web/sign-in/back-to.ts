/** The path to go on with after sign-in: one of the page's own, or its beginning. Never another site's address. */
export const backTo = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && !path.startsWith('/signed-') ? path : '/'
