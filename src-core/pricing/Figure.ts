/** A figure that can only be worked out when its parts are known; else which of them nobody has filled in. */
export type Figure<Value, Part extends string> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly missing: readonly Part[] }

export const knownFigure = <Value>(value: Value): { readonly known: true; readonly value: Value } => ({
  known: true,
  value,
})

/** Names of the parts that are null, in the order given. */
export const nullsIn = <Part extends string>(parts: { readonly [P in Part]: unknown }): Part[] =>
  (Object.keys(parts) as Part[]).filter((part) => parts[part] === null)
