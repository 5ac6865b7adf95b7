import type { ShownProduct } from '#renderer/parts/fields/segmentRows.ts'
import styles from './RunOfShow.module.css'

/** The products of a segment, each with the hue of its role. */
export function ProductsCell({ products }: { readonly products: readonly ShownProduct[] }) {
  return products.map(({ product, label }, index) => (
    <span key={product.id}>
      {index > 0 && '、'}
      <span className={styles.mark} data-tone={product.role ? `role-${product.role}` : undefined}>
        {label}
      </span>
    </span>
  ))
}
