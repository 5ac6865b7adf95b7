/** A browser of the Chromium family on this machine; the environment's CHROMIUM goes first; null without any. */
export function findChromium(): Promise<string | null>
