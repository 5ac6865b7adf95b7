// Starts Bigday: the desktop app where Electron can run, else the same window in a browser.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findElectron } from './findElectron.mjs'
import { serveWebMode } from './webMode.mjs'

const project = join(import.meta.dirname, '..')
const webPort = 4180

const electron = findElectron()
const why = electron ? reasonAgainstDesktop() : 'the Electron binary is not on this machine'
if (electron && !why) startDesktop(electron)
else await startWebMode(why)

function reasonAgainstDesktop() {
  const { DISPLAY, WAYLAND_DISPLAY, ELECTRON_OVERRIDE_DIST_PATH } = process.env
  const isNamed = Boolean(ELECTRON_OVERRIDE_DIST_PATH)
  const hasDisplay = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY
  return isNamed || hasDisplay ? null : 'this machine has no display'
}

function startDesktop(binary) {
  // Chromium's sandbox refuses to run as root; nobody else loses it.
  const asRoot = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
  const child = spawn(binary, [project, ...asRoot, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Electron could not be started: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

async function startWebMode(reason) {
  const { address, port } = await serveOnFreePort(webPort)
  if (port !== webPort)
    console.log(
      `Port ${webPort} is in use (another Bigday, perhaps). A browser keeps plans by address: plans made at port ${webPort} show only there.`,
    )
  console.log(`Bigday runs in your browser, as ${reason}:\n\n  ${address}\n\nStop with Ctrl+C.`)
}

async function serveOnFreePort(first) {
  for (let port = first; ; port++) {
    try {
      const { address } = await serveWebMode(join(project, 'out/renderer'), port)
      return { address, port }
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === first + 20) throw error
    }
  }
}
