import { protocol } from 'electron'
import { answerAsset } from '#main/assets.mjs'

/** The dev server's address while `npm run dev` runs; a packaged app takes no address from its surroundings. */
export const devUrl = (isPackaged: boolean): string | null =>
  isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the built window from `root` under app://bundle/, with its security policy. */
export function serveAppScheme(root: string): void {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'bundle' || request.method !== 'GET') return new Response(null, { status: 404 })
    const { status, headers, body } = await answerAsset(root, pathname)
    return new Response(body, { status, headers })
  })
}
