import styles from './Chart.module.css'

/** The numbers behind a chart, as texts. */
export interface ChartRows {
  readonly columns: readonly string[]
  /** As many texts as columns; the first names the row. */
  readonly rows: readonly (readonly string[])[]
}

/** What a chart shows, for who would rather read it, hear it or copy it. */
export function ChartTable({ label, data }: { readonly label: string; readonly data: ChartRows }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.rows} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {data.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
            <tr key={index}>
              {row.map((text, at) =>
                at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <th key={at} scope="row">
                    {text}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <td key={at}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
