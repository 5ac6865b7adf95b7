/** Serves the built window on this machine only. `port` 0 takes any free one. Gives the address and how to stop. */
export function serveWebMode(
  root: string,
  port: number,
): Promise<{ readonly address: string; stop(): Promise<void> }>
