/**
 * Loads what the first look at a plan needs while nothing else is to be done, so that opening one waits for the plan
 * alone. What of it fails is loaded again, and told of, where it is shown.
 * @returns how to call it off
 */
export function loadAhead(): () => void {
  const asked = requestIdleCallback(() => {
    void Promise.allSettled([
      import('#renderer/screens/timeline/Timeline.tsx'),
      import('#renderer/parts/Inspector/Inspector.tsx'),
    ])
  })
  return () => cancelIdleCallback(asked)
}
