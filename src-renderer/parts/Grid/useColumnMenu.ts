import { type RefObject, useState } from 'react'

/** Which column's menu is open, and the button of its title, which it hangs at. */
export function useColumnMenu(root: RefObject<HTMLDivElement | null>) {
  const [menu, setMenu] = useState<{ readonly column: string; readonly anchor: Element } | null>(null)
  return {
    menu,
    open: (column: string) => {
      const anchor = root.current?.querySelector(`[data-menu="${column}"]`)
      setMenu(anchor && menu?.column !== column ? { column, anchor } : null)
    },
    close: () => setMenu(null),
  }
}
