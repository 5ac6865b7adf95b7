import { parseArgs } from 'node:util'
import { bad, type Command, type Given, type Outcome, said } from './CliIo.ts'

/** Takes the words after a command's name apart, by what the command takes. */
export function readCommandLine(command: Command, args: readonly string[]): Outcome<Given> {
  const values: { [option: string]: string } = {}
  const flags = new Set<string>()
  const words: string[] = []
  for (const token of tokensOf(command, args)) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (command.flags.includes(name)) {
      if (value !== undefined) return bad(`${rawName} 后面不带值。`, `${rawName} takes no value.`)
      flags.add(name)
    } else if (!Object.hasOwn(command.values, name)) {
      return bad(
        `没有 ${rawName} 这个选项；${usage(command).zh}`,
        `There is no option ${rawName}; ${usage(command).en}`,
      )
    } else if (value === undefined || value === '') {
      return bad(`${rawName} 后面缺少值。`, `${rawName} needs a value after it.`)
    } else if (Object.hasOwn(values, name)) {
      return bad(`${rawName} 写了两次。`, `${rawName} is given twice.`)
    } else values[name] = value
  }
  return complete(command, { words, values, flags })
}

function tokensOf(command: Command, args: readonly string[]) {
  const options: { [name: string]: { type: 'string' | 'boolean' } } = {}
  for (const name of Object.keys(command.values)) options[name] = { type: 'string' }
  for (const name of command.flags) options[name] = { type: 'boolean' }
  // Not strict: Node words what is wrong in English only, and differently from version to version.
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function complete(command: Command, given: Given): Outcome<Given> {
  const missing = Object.keys(command.values).find(
    (name) => command.values[name] === 'required' && given.values[name] === undefined,
  )
  if (missing !== undefined)
    return bad(`缺少 --${missing}；${usage(command).zh}`, `--${missing} is missing; ${usage(command).en}`)
  const [least, most] = command.words
  if (given.words.length < least)
    return bad(`少了参数；${usage(command).zh}`, `Something is missing; ${usage(command).en}`)
  const extra = given.words[most]
  if (extra !== undefined)
    return bad(`多了「${extra}」；${usage(command).zh}`, `"${extra}" is too much; ${usage(command).en}`)
  return said(given)
}

const usage = (command: Command) => ({
  zh: `用法：bigday ${command.usage}`,
  en: `usage: bigday ${command.usage}`,
})
