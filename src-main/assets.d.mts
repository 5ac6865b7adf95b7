/** The policy that every page of the app is served with. */
export const contentSecurityPolicy: string

/**
 * Answers a request for a file of the built window; `path` is the URL's path, still encoded. Refuses (404) what is not
 * a regular file under `root`, anything with `..`, and links, even links that stay inside.
 */
export function answerAsset(
  root: string,
  path: string,
): Promise<{
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer> | null
}>
