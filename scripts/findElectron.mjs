import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packageFolder = join(import.meta.dirname, '../node_modules/electron')

const usualNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** The Electron binary to run: the one that the environment names, else the package's own if it was downloaded. */
export function findElectron() {
  const own = join(packageFolder, 'path.txt')
  const name = existsSync(own)
    ? readFileSync(own, 'utf8').trim()
    : (usualNames[process.platform] ?? 'electron')
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const binary = join(named || join(packageFolder, 'dist'), name)
  return existsSync(binary) ? binary : null
}
