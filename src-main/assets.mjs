// The built window as it is served, by the desktop's app:// scheme and by web mode alike. Plain JavaScript: web mode
// runs it as it is.
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'

/**
 * Nothing but the app's own files; no connection to anywhere. antd puts its styles into the page as it goes, which is
 * what 'unsafe-inline' of style-src is for.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

/**
 * Answers a request for a file of the built window; `path` is the URL's path, still encoded. Refuses (404) what is not
 * a regular file under `root`, anything with `..`, and links, even links that stay inside.
 * @param {string} root
 * @param {string} path
 */
export async function answerAsset(root, path) {
  const file = await assetFile(root, path)
  const type = file && contentTypes[extname(file)]
  if (!type) return { status: 404, headers: { ...headers, 'content-type': 'text/plain' }, body: null }
  return { status: 200, headers: { ...headers, 'content-type': type }, body: await readFile(file) }
}

async function assetFile(root, path) {
  const segments = segmentsOf(path === '/' ? '/index.html' : path)
  if (!segments) return null
  try {
    const base = await realpath(resolve(root))
    const file = join(base, ...segments)
    return (await realpath(file)) === file ? file : null
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  }
}

function segmentsOf(path) {
  try {
    const segments = path.split('/').slice(1).map(decodeURIComponent)
    const isPlain = segments.every((segment) => segment !== '' && !/^\.|[/\\:\0]/.test(segment))
    return isPlain ? segments : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
