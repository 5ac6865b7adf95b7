import { useCallback, useMemo } from 'react'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { boundsOf, roleMix } from '#core/checks/roleMix.ts'
import { rolePartNames, rolePartOf, roleParts } from '#core/checks/roleParts.ts'
import { planRow, rowsById } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { Chart } from '#renderer/parts/Chart/Chart.tsx'
import type { ChartLook, ChartOption } from '#renderer/parts/Chart/ChartLook.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Lineup.module.css'

/** How the products of a lineup divide into roles, beside what is usual. */
export function RolePanel({ session }: { readonly session: Session }) {
  const text = useText(lineupText)
  const lang = useView((view) => view.lang)
  const lineup = usePage('lineup', session.id)
  const products = usePage('products', '')
  const settings = usePlan((plan) => planRow(plan).settings)
  const mix = useMemo(() => {
    const ids = new Set(lineup.map(({ productId }) => productId))
    const roles = [...ids].map((id) => rowsById(products).get(id)?.role ?? null)
    const limits = limitsOf(roleMix, settings)
    const parts = roleParts.map((part) => ({
      name: rolePartNames[part][lang],
      share: roles.filter((role) => role && rolePartOf[role] === part).length / Math.max(1, roles.length),
      ...boundsOf(part, limits),
    }))
    return { parts, untold: roles.filter((role) => role === null).length }
  }, [lineup, products, settings, lang])
  const option = useCallback(
    ({ token }: ChartLook): ChartOption => ({
      tooltip: { trigger: 'axis', valueFormatter: percent },
      legend: {},
      xAxis: { type: 'category', data: mix.parts.map(({ name }) => name), axisLabel: { interval: 0 } },
      yAxis: { type: 'value', min: 0, axisLabel: { formatter: percent } },
      series: [
        {
          name: text.from,
          type: 'bar',
          data: mix.parts.map(({ from }) => from),
          itemStyle: { color: token('line') },
        },
        {
          name: text.share,
          type: 'bar',
          data: mix.parts.map(({ share }) => share),
          itemStyle: { color: token('accent') },
          label: { show: true, position: 'top', color: token('text'), formatter: percentLabel },
        },
        {
          name: text.to,
          type: 'bar',
          data: mix.parts.map(({ to }) => to),
          itemStyle: { color: token('text-muted') },
        },
      ],
    }),
    [mix, text],
  )
  const data = {
    columns: [text.part, text.share, text.from, text.to],
    rows: mix.parts.map(({ name, share, from, to }) => [name, percent(share), percent(from), percent(to)]),
  }
  return (
    <>
      <Chart title={text.roleMix} option={option} data={data} />
      {mix.untold > 0 && (
        <p className={styles.note}>
          <span className={styles.unknown}>{text.untold(mix.untold)}</span>
        </p>
      )}
    </>
  )
}

const percent = (share: unknown): string => `${Math.round(Number(share) * 100)}%`
const percentLabel = ({ value }: { readonly value: number }): string => percent(value)
