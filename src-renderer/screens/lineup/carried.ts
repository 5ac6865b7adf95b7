import type { Id } from '#core/plan/units.ts'

/** What is dragged from the library to a lineup. Other programs see nothing of it. */
const kind = 'application/x-bigday-products'

export function carry(transfer: DataTransfer, productIds: readonly Id[]): void {
  transfer.setData(kind, JSON.stringify(productIds))
  transfer.effectAllowed = 'copy'
}

/** Whether products are being dragged; which ones is told only when they are dropped. */
export const isCarrying = (transfer: DataTransfer): boolean => transfer.types.includes(kind)

export function carried(transfer: DataTransfer): readonly Id[] {
  const text = transfer.getData(kind)
  return text === '' ? [] : (JSON.parse(text) as Id[])
}
