import type * as z from 'zod'

/** Where the first issue of a schema is, as people write it: `segments[12].productIds[0]`. `root` stands before it. */
export function placeOfIssue(error: z.ZodError, root = ''): string {
  const issue = error.issues[0]
  if (!issue) return root
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...issue.path, ...unknownKey].map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  )
  return `${root}${path.join('')}`.replace(/^\./, '').replace(/^tables\./, '')
}
