/** In pixels; Grid.module.css goes by them. Rows of one height are what lets a grid of 100 000 rows scroll at once. */
export const rowHeight = 28
export const headHeight = 28
/** Row numbers, up to five digits. */
export const gutterWidth = 40
