import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findElectron } from '../../scripts/findElectron.mjs'
import { expect, test } from './fixtures/app.ts'
import { desktopArguments } from './fixtures/desktop.ts'

test('the page has no Node', async ({ launch }) => {
  const { page } = await launch()
  const names = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron']
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([])
})

test('the policy stops inline scripts, other sites, and every connection', async ({ launch }) => {
  const { page } = await launch()
  const { ranInline, blocked } = await page.evaluate(tryToReachOut)
  expect(ranInline).toBe(false)
  expect(blocked).toEqual([
    'connect-src',
    'frame-src',
    'img-src',
    'script-src-elem inline',
    'script-src-elem site',
  ])
})

/** Runs in the page: tries each way out, and gives what the policy blocked once it has blocked all five. */
function tryToReachOut(): Promise<{ ranInline: boolean; blocked: string[] }> {
  const site = 'https://example.com/'
  const append = <Tag extends 'script' | 'iframe' | 'img'>(
    tag: Tag,
    fields: Partial<HTMLElementTagNameMap[Tag]>,
  ) => document.body.append(Object.assign(document.createElement(tag), fields))
  return new Promise((resolve) => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const what = blockedURI === 'inline' ? 'inline' : 'site'
      blocked.push(
        effectiveDirective.startsWith('script') ? `${effectiveDirective} ${what}` : effectiveDirective,
      )
      if (blocked.length === 5) resolve({ ranInline: 'ranInline' in globalThis, blocked: blocked.sort() })
    })
    append('script', { textContent: 'globalThis.ranInline = true' })
    append('script', { src: `${site}script.js` })
    append('iframe', { src: site })
    append('img', { src: `${site}pixel.png` })
    fetch('./index.html').catch(() => 'refused, as it must be')
  })
}

test.describe('the desktop', { tag: '@desktop' }, () => {
  test('opens no window and goes to no other page', async ({ launch }) => {
    const { page, desktop } = await launch()
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
    const wasPrevented = desktop?.evaluate(
      ({ BrowserWindow }) =>
        new Promise<boolean>((resolve) => {
          const { webContents } = BrowserWindow.getAllWindows()[0] ?? {}
          webContents?.once('will-navigate', (event) => resolve(event.defaultPrevented))
        }),
    )
    await page.evaluate(() => location.assign('https://example.com/'))
    expect(await wasPrevented).toBe(true)
    const shown = await desktop?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
    )
    expect(shown).toEqual(['app://bundle/index.html'])
  })

  test('gives the page no permission but to copy', async ({ launch }) => {
    const { page } = await launch()
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'clipboard-write',
      ]
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
      return (await Promise.all(asked)).map(({ state }, index) => `${names[index]}: ${state}`)
    })
    expect(states).toEqual([
      'geolocation: denied',
      'notifications: denied',
      'camera: denied',
      'microphone: denied',
      'clipboard-read: denied',
      'clipboard-write: granted',
    ])
  })

  test('asks before it closes on an edit that is not saved', async ({ launch }) => {
    const { page, desktop } = await launch()
    // The app is to answer the page's objection; left alone, Playwright answers it with yes.
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => 'answered by the app already'))
    // Chromium lets a page object only after the person has done something in it.
    await page.mouse.click(5, 5)
    await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()))
    const closeAnswering = (response: number) =>
      desktop?.evaluate(
        ({ BrowserWindow, dialog }, answer) =>
          new Promise<readonly string[] | undefined>((resolve) => {
            dialog.showMessageBox = async (...given: unknown[]) => {
              resolve((given.at(-1) as Electron.MessageBoxOptions).buttons)
              return { response: answer, checkboxChecked: false }
            }
            BrowserWindow.getAllWindows()[0]?.close()
          }),
        response,
      )
    expect(await closeAnswering(0)).toHaveLength(2)
    await expect(page.locator('#root > *').first()).toBeVisible()
    const ended = desktop?.waitForEvent('close')
    await closeAnswering(1)
    await ended
  })

  test('shows the page nothing but the functions of the bridge', async ({ launch }) => {
    const { page } = await launch()
    const members = await page.evaluate(() =>
      Object.entries(window.bigday ?? {}).map(([name, member]) => `${name}: ${typeof member}`),
    )
    expect(members.sort()).toEqual([
      'closeWindow: function',
      'kind: string',
      'onFileToOpen: function',
      'openFile: function',
      'openRecent: function',
      'recentFiles: function',
      'revealFile: function',
      'saveFile: function',
      'saveFileAs: function',
      'systemLanguage: string',
    ])
  })

  test('reads and writes no path that nobody chose, and takes no arguments of another shape', async ({
    launch,
    folder,
  }) => {
    const { page } = await launch()
    const secret = join(folder, 'secret.bigday')
    writeFileSync(secret, 'not yours')
    const refusals = await page.evaluate(async (path) => {
      const bridge = window.bigday
      if (!bridge) return ['no bridge']
      const why = (call: Promise<unknown>) =>
        call.then(
          () => 'done',
          (error: Error) => error.message,
        )
      return Promise.all([
        why(bridge.openRecent(path)),
        why(bridge.saveFile(path, new Uint8Array([1]))),
        why(bridge.openRecent(`${path}\0`)),
        why(bridge.saveFile(path, 'text' as unknown as Uint8Array)),
        why(bridge.openFile('anything' as 'plan')),
      ])
    }, secret)
    expect(refusals).toEqual([
      ...Array(3).fill(expect.stringContaining('a path that nobody chose')),
      ...Array(2).fill(expect.stringMatching(/invalid/i)),
    ])
    expect(readFileSync(secret, 'utf8')).toBe('not yours')
  })

  test('saves where the dialog said, again over it, and not over what changed outside', async ({
    launch,
    folder,
  }) => {
    const app = await launch()
    const path = join(folder, '双11 桃屿.bigday')
    await app.saveTo(path, () =>
      app.page.evaluate(() => window.bigday?.saveFileAs('plan', '双11', new TextEncoder().encode('one'))),
    )
    const save = (text: string) =>
      app.page.evaluate(([to, what]) => window.bigday?.saveFile(to, new TextEncoder().encode(what)), [
        path,
        text,
      ] as const)
    expect(await save('two')).toEqual({ ok: true, value: { path, name: '双11 桃屿.bigday' } })
    await app.restart()
    expect(await save('three')).toMatchObject({ ok: true })
    writeFileSync(path, 'of a colleague')
    expect(await save('four')).toMatchObject({ ok: false, fault: { code: 'changed-outside' } })
    expect(readFileSync(path, 'utf8')).toBe('of a colleague')
  })

  test('leaves a file whole when it is killed while saving it', async ({ launch, folder }) => {
    const app = await launch()
    const path = join(folder, 'plan.bigday')
    await app.saveTo(path, () =>
      app.page.evaluate(() => window.bigday?.saveFileAs('plan', 'plan', new Uint8Array(9))),
    )
    const isSaving = new Promise((resolve) => {
      const watcher = watch(folder, (_event, name) => {
        if (!name?.endsWith('.tmp')) return
        watcher.close()
        resolve(name)
      })
    })
    const size = 8 * 2 ** 20
    const save = ([to, length]: readonly [string, number]) =>
      window.bigday?.saveFile(to, new Uint8Array(length).fill(1))
    const cutOff = app.page.evaluate(save, [path, size] as const).then(
      () => 'done',
      () => 'cut off',
    )
    await isSaving
    await app.kill()
    await cutOff
    const bytes = readFileSync(path)
    expect([Buffer.alloc(9), Buffer.alloc(size, 1)].some((whole) => whole.equals(bytes))).toBe(true)
    await app.restart()
    expect(await app.page.evaluate((of) => window.bigday?.openRecent(of), path)).toMatchObject({ ok: true })
  })

  test('opens the file it was started with, and remembers it', async ({ launch, folder }) => {
    const path = join(folder, 'given.bigday')
    writeFileSync(path, 'a plan')
    const { page } = await launch([path, join(folder, 'missing.bigday'), '/etc/hostname'])
    const recentPaths = () =>
      page.evaluate(async () => (await window.bigday?.recentFiles())?.map((file) => file.path))
    await expect.poll(recentPaths).toEqual([path])
  })

  test('lets a second start hand over its file and end', async ({ launch, folder }) => {
    const { page, desktop } = await launch()
    const path = join(folder, 'second.bigday')
    writeFileSync(path, 'a plan')
    const handed = page.evaluate(
      () =>
        new Promise((resolve) => window.bigday?.onFileToOpen((file) => resolve(file.ok && file.value.name))),
    )
    const electron = findElectron()
    if (!electron) throw new Error('launched without Electron')
    const second = spawn(electron, desktopArguments(join(folder, 'profile'), [path]), { stdio: 'ignore' })
    expect(await once(second, 'exit')).toEqual([0, null])
    expect(await handed).toBe('second.bigday')
    const windows = await desktop?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect(windows).toBe(1)
  })
})

test('what the page stored is there after every process was killed', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kill-test', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
          transaction.objectStore('rows').put('kept', 'key')
          transaction.oncomplete = () => resolve()
          transaction.onerror = () => reject(transaction.error)
        }
      }),
  )
  await app.kill()
  await app.restart()
  const kept = await app.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kill-test', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').get('key')
          reading.onsuccess = () => resolve(reading.result)
        }
      }),
  )
  expect(kept).toBe('kept')
})
