/** Where the window's page lives. Not file://, which would let a page read the disk. */
export const appUrl = 'app://bundle/index.html'

/** Whether a page is the app's own: the bundle, or the dev server in development. */
export function isAppUrl(url: string, dev: string | null): boolean {
  if (!URL.canParse(url)) return false
  const { protocol: scheme, host, origin } = new URL(url)
  return (scheme === 'app:' && host === 'bundle') || (dev !== null && origin === new URL(dev).origin)
}
