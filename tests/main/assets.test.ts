import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isAppUrl } from '#main/appUrl.ts'
import { answerAsset, contentSecurityPolicy } from '#main/assets.mjs'
import { serveWebMode } from '../../scripts/webMode.mjs'
import { tempFolder } from './tempFolder.ts'

function builtWindow(): string {
  const root = join(tempFolder(), 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'assets/a b.js'), 'code')
  writeFileSync(join(root, 'program.exe'), 'no type we serve')
  writeFileSync(join(root, '../secret.js'), 'secret')
  symlinkSync(join(root, '../secret.js'), join(root, 'link.js'))
  symlinkSync(join(root, 'assets'), join(root, 'inside'))
  return root
}

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/index.html', 'text/html; charset=utf-8'],
  ['/assets/a%20b.js', 'text/javascript; charset=utf-8'],
])('%s is served with its type and the policy', async (path, type) => {
  const { status, headers } = await answerAsset(builtWindow(), path)
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  })
})

const refused = [
  '/missing.js',
  '/../secret.js',
  '/assets/../../secret.js',
  '/%2e%2e/secret.js',
  '/..%2fsecret.js',
  '/..%5csecret.js',
  '/link.js',
  '/inside/a%20b.js',
  '/assets',
  '/assets/',
  '//etc/passwd',
  '/index.html/x',
  '/program.exe',
  '/a%00.js',
  '/%E0%A4%A',
  '',
]

test.each(refused)('%j is refused', async (path) => {
  expect(await answerAsset(builtWindow(), path)).toMatchObject({ status: 404, body: null })
})

/** Asks as a raw client does: the path goes out as it is, which `fetch` would tidy first. */
async function ask(address: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(address)
  return new Promise<number | undefined>((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

test('web mode serves the window on this machine, under one name, and reads only', async () => {
  const { address, stop } = await serveWebMode(builtWindow(), 0)
  onTestFinished(stop)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await ask(address, '/?x=1')).toBe(200)
  expect(await ask(address, '/../secret.js')).toBe(404)
  expect(await ask(address, '/', { host: 'evil.example' })).toBe(403)
  expect(await ask(address, '/', {}, 'HEAD')).toBe(200)
  expect(await ask(address, '/', {}, 'POST')).toBe(405)
})

test('a port that is in use is told', async () => {
  const { address, stop } = await serveWebMode(builtWindow(), 0)
  onTestFinished(stop)
  await expect(serveWebMode(builtWindow(), Number(new URL(address).port))).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})

test.each([
  ['app://bundle/index.html', null, true],
  ['app://bundle/x#y', null, true],
  ['app://other/index.html', null, false],
  ['https://bundle/index.html', null, false],
  ['file:///index.html', null, false],
  ['http://localhost:5173/', null, false],
  ['http://localhost:5173/x', 'http://localhost:5173', true],
  ['http://localhost:5174/', 'http://localhost:5173', false],
  ['about:blank', 'http://localhost:5173', false],
  ['not a url', null, false],
])('whether %s (dev server %s) is a page of ours: %s', (url, dev, isOurs) => {
  expect(isAppUrl(url, dev)).toBe(isOurs)
})
