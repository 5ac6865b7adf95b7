/** The appearance that comes after one when people go through them. */
export const nextTheme = { system: 'light', light: 'dark', dark: 'system' } as const
