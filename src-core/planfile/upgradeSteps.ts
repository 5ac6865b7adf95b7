/** A plan file's document as parsed, of any version. */
export type PlanDocument = { readonly [field: string]: unknown }

/** Turns a document of one version into one of the next. It gets what it may change: nothing else holds the document. */
export type UpgradeStep = (document: PlanDocument) => PlanDocument

/** Step n (from 1) leads from version n to n + 1. A change of any record or of the document adds one at the end. */
export const upgradeSteps: readonly UpgradeStep[] = []

/** The version that a list of steps ends at, and that its app writes. */
export const versionAfter = (steps: readonly UpgradeStep[]): number => steps.length + 1

export const planFileVersion = versionAfter(upgradeSteps)

/** Brings a document up to the newest version. */
export function upgradeDocument(
  document: PlanDocument,
  version: number,
  steps: readonly UpgradeStep[],
): PlanDocument {
  return steps.slice(version - 1).reduce((upgraded, step) => step(upgraded), document)
}
