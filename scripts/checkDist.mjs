// Checks electron-builder.yml against electron-builder's own schema, without packaging or downloading anything.
import { join } from 'node:path'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'

const project = join(import.meta.dirname, '..')
const config = await getConfig(project, join(project, 'electron-builder.yml'), null)
await validateConfiguration(config, new DebugLogger(false))
console.log('electron-builder.yml is as electron-builder wants it.')
