import { useEffect, useState } from 'react'

const minuteMs = 60_000

/** The time, again at the start of every minute. */
export function useClockTick(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setTimeout(() => setNow(new Date()), minuteMs - (now.getTime() % minuteMs))
    return () => clearTimeout(timer)
  }, [now])
  return now
}
