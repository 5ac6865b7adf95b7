/** The Electron binary to run: the one that the environment names, else the package's own; null without either. */
export function findElectron(): string | null
