// Makes a clone ready to run. Plain Node without packages: npm runs it before there are any. Does only what is missing,
// and says a line for each thing it does (to stderr for the command line, whose stdout belongs to its answer).
// usage: node scripts/setup.mjs app | test | cli
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './findChromium.mjs'
import { findElectron } from './findElectron.mjs'

const mode = process.argv[2]
const output = mode === 'cli' ? 2 : 1
const buildStamp = 'out/.sources'
const seconds = 1000

process.chdir(join(import.meta.dirname, '..'))
if (!['app', 'test', 'cli'].includes(mode)) stop('usage: node scripts/setup.mjs app | test | cli')
checkNode()
installPackages()
if (mode !== 'cli') await fetchElectron()
build()
if (mode === 'test') await provideChromium()

function say(line) {
  writeFileSync(output, `setup: ${line}\n`)
}

function stop(line) {
  console.error(line)
  process.exit(1)
}

function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', output, output], ...options })
  return !error && status === 0
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Bigday needs Node 20.19 or newer; this is ${process.version}.`)
}

function installPackages() {
  if (isInstalled()) return
  say('installing packages (npm ci)')
  const args = ['ci', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const done = npm
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' })
  if (!done) stop('The packages could not be installed: npm ci failed, its reason is above.')
}

/** npm keeps a list of what it installed; it must hold what the lock file wants (parts of other systems aside). */
function isInstalled() {
  const listPath = 'node_modules/.package-lock.json'
  if (!existsSync(listPath)) return false
  const installed = packagesOf(listPath)
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    const present = installed[path]
    return path === '' || (present ? present.version === wanted.version : wanted.optional || wanted.peer)
  })
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/** Electron's package comes without its binary; without it, Bigday runs in a browser, so none is no error. */
async function fetchElectron() {
  const { BIGDAY_SKIP_ELECTRON, ELECTRON_OVERRIDE_DIST_PATH } = process.env
  if (BIGDAY_SKIP_ELECTRON || ELECTRON_OVERRIDE_DIST_PATH || findElectron()) return
  const isReachable = await canReachElectron()
  if (isReachable) say('downloading Electron (about 110 MB)')
  // Out of reach, an earlier download may still lie in the cache; finding that out must not keep anyone waiting.
  const timeout = (isReachable ? 600 : 8) * seconds
  run(process.execPath, ['node_modules/electron/install.js'], {
    timeout,
    stdio: ['ignore', output, isReachable ? output : 'ignore'],
  })
  if (!findElectron())
    say('no Electron binary here (its download cannot be reached); going on without the desktop shell')
}

async function canReachElectron() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror } = process.env
  const source =
    ELECTRON_MIRROR || npm_config_electron_mirror || 'https://github.com/electron/electron/releases/'
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(4 * seconds) })
    return true
  } catch {
    // Whatever the network's reason, the answer is the same.
    return false
  }
}

function build() {
  const sources = hashOfSources()
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === sources) return
  say('building')
  rmSync(buildStamp, { force: true })
  const builder = 'node_modules/electron-vite/bin/electron-vite.js'
  if (!run(process.execPath, [builder, 'build', '--logLevel', 'warn']))
    stop('The build failed, its reason is above.')
  mkdirSync('out', { recursive: true })
  writeFileSync(buildStamp, sources)
}

/** By content: a checkout or a copy changes every date and nothing else. */
function hashOfSources() {
  const folders = ['src-core', 'src-main', 'src-renderer']
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  )
  files.push('electron.vite.config.ts', 'package-lock.json', 'package.json')
  const hash = createHash('sha256')
  for (const file of files.sort())
    if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

async function provideChromium() {
  if (await findChromium()) return
  const isRootOnDebian =
    process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')
  if (isRootOnDebian) installByApt()
  if (!(await findChromium())) {
    say("installing Playwright's Chromium")
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  }
  if (!(await findChromium()))
    stop('The tests need Chromium, Chrome or Edge: install one, or set CHROMIUM to the path of its program.')
}

function installByApt() {
  say('installing chromium and fonts-noto-cjk (apt-get)')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'DPkg::Lock::Timeout=120']
  run('apt-get', ['update', '-qq', ...patience], { env })
  run('apt-get', ['install', '-y', '-qq', ...patience, 'chromium', 'fonts-noto-cjk'], { env })
}
