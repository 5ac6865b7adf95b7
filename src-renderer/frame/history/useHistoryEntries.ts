import { useEffect, useState } from 'react'
import { type HistoryEntry, readHistory, useOpenPlan } from '#renderer/store/openPlan.ts'

const none: ReadonlyMap<number, HistoryEntry> = new Map()

/** Steps between two places, both included, read as they come into sight. */
export function useHistoryEntries(from: number, to: number): ReadonlyMap<number, HistoryEntry> {
  const { newest, made } = useOpenPlan((open) => open.history)
  const [read, setRead] = useState({ made, entries: none })
  useEffect(() => {
    let isWanted = true
    const first = Math.max(1, from)
    const count = Math.min(newest, to) - first + 1
    if (count <= 0) return
    void readHistory(first, count).then((entries) => {
      if (!isWanted) return
      setRead((before) => {
        // What was read before another edit was made may have been replaced since.
        const kept = before.made === made ? before.entries : none
        return { made, entries: new Map([...kept, ...entries.map((entry) => [entry.seq, entry] as const)]) }
      })
    })
    return () => {
      isWanted = false
    }
  }, [from, to, newest, made])
  return read.made === made ? read.entries : none
}
