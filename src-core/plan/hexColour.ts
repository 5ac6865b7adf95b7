/** `#3d7bd9`: a colour as a plan keeps it. Older files may hold any text there. */
export const isHexColour = (text: string): boolean => /^#[\da-f]{6}$/i.test(text)
