import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
]
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

/** A browser of the Chromium family on this machine; the environment's CHROMIUM goes first. */
export async function findChromium() {
  return candidates().find((path) => existsSync(path)) ?? (await playwrightsOwn())
}

function candidates() {
  const { env, platform } = process
  const found = env.CHROMIUM ? [env.CHROMIUM] : []
  const ending = platform === 'win32' ? '.exe' : ''
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean))
    found.push(...names.map((name) => join(folder, name + ending)))
  if (platform === 'darwin')
    found.push(...macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`))
  if (platform === 'win32')
    for (const folder of [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean))
      found.push(...windowsPrograms.map((program) => join(folder, program)))
  return found
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core')
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}
