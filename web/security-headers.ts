/**
 * The headers that go out with every file of the page: said once, for the local front door and for CloudFront alike.
 * `elsewhere` are the other origins that the page talks to: the sign-in's token endpoint and the documents bucket, where
 * they are not on the page's own origin.
 *
 * No script and no style but the page's own files: nothing inline, nothing evaluated.
 */
export const contentSecurityPolicy = (elsewhere: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...elsewhere].join(' ')}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export const securityHeaders = (elsewhere: readonly string[] = []): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(elsewhere),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
})

/** How long a file of the page may be kept: files under /assets/ carry their hash in the name and never change. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
