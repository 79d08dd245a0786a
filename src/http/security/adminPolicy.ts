/**
 * The Content-Security-Policy of the admin panel. Scripts run by nonce only; nothing comes from another host. Next
 * puts the nonce on scripts but not on `<style>` elements, hence `unsafe-inline` there.
 */
export const adminPolicy = ({
  isDevelopment,
  nonce,
}: {
  isDevelopment: boolean
  nonce: string
}): string =>
  [
    `default-src 'self'`,
    // React's development build evaluates code to show stacks.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `object-src 'none'`,
  ].join('; ')
