import { version } from '../package.json'

/** What plan files and error details say they were made by. */
export const appName = `Bigday ${version}`
