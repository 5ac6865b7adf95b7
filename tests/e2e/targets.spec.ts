import type { Locator, Page } from '@playwright/test'
import { addRows } from '#core/edits/addRows.ts'
import { inTurn, type PlanEdit } from '#core/edits/inTurn.ts'
import { setFields } from '#core/edits/setFields.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { planId } from '#tests/build/plan.ts'
import { expect, test } from './fixtures/app.ts'
import type { RunningApp } from './fixtures/RunningApp.ts'
import { boardPlan, openOnTimeline } from './steps/timelinePlan.ts'

/** The lead planner's day: targets as a tree, GMV split down to the sessions, the funnel, guardrails. */

/** The board's plan with a north star, a GMV of ¥10,000.01 and a guardrail that its service breaks. */
function aimedPlan(): Plan {
  const plan = boardPlan()
  const target = (id: string, fields: object) => blankRow('targets', { id, planId, ...fields })
  const targets: PlanEdit = (open) =>
    addRows(open, 'targets', [
      target('a', { metric: '好服务', level: 'north-star' }),
      target('b', { metric: '答得快', level: 'action', parentId: 'a' }),
      target('c', {
        metric: '平均回复秒数 ≤',
        level: 'process',
        parentId: 'b',
        unit: '秒',
        value: 30,
        guardrail: true,
      }),
      target('d', {
        metric: '差评率 ≤',
        level: 'process',
        parentId: 'b',
        unit: '%',
        value: 2,
        guardrail: true,
      }),
      target('e', { metric: 'GMV', level: 'result', unit: '元', value: 10_000.01 }),
    ])
  const slow: PlanEdit = (open) => setFields(open, 'service', '', ['se1'], { replySeconds: 45 })
  const aim: PlanEdit = (open) => setFields(open, 'plans', '', [planId], { gmvTargetFen: 10_000_01 })
  const result = inTurn(targets, slow, aim)(plan)
  if (!result.ok) throw new Error(result.refusal.code)
  return applyDiff(plan, result.value)
}

async function openTargets(app: RunningApp, folder: string): Promise<void> {
  await openOnTimeline(app, folder, aimedPlan())
  await app.page.getByRole('navigation', { name: 'Screens' }).getByText('Targets').click()
  await expect(tree(app.page)).toBeVisible()
}

const tree = (page: Page): Locator => page.getByRole('treegrid', { name: 'Target tree' })
const row = (page: Page, name: RegExp): Locator => tree(page).getByRole('row', { name })
const cell = (page: Page, name: RegExp, column: number): Locator =>
  row(page, name).getByRole('gridcell').nth(column)

async function choose(page: Page, list: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).click()
  await page.getByTitle(option, { exact: true }).click()
}

test('a GMV is split over the sessions to the fen, in one step that is undone', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const { page } = app
  await openTargets(app, folder)
  // s1 aims at ¥4,000, the other session at nothing yet.
  await expect(cell(page, /^GMV/, 5)).toHaveText('Session 4,000 1 not set')
  await cell(page, /^GMV/, 0).click()
  await page.getByRole('button', { name: 'Split GMV…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Split a GMV target' })
  await choose(page, 'In proportion to', 'Minutes live')
  await expect(dialog.getByRole('row', { name: /Main/ })).toContainText('40.0%¥4,000')
  await expect(dialog.getByRole('row', { name: /Side/ })).toContainText('60.0%¥6,000.01')
  await dialog.getByRole('button', { name: 'Split', exact: true }).click()
  await expect(cell(page, /^GMV/, 5)).toHaveText('Session 10,000.01 ✓')

  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(cell(page, /^GMV/, 5)).toHaveText('Session 4,000 1 not set')
})

test('parts that do not add up are red until they do; rows move by keys', async ({ launch, folder }) => {
  const app = await launch()
  const { page } = app
  await openTargets(app, folder)
  await cell(page, /^GMV/, 0).click()
  await page.keyboard.press('Control+Shift+Enter')
  await page.keyboard.type('GMV')
  await page.keyboard.press('Tab')
  await page.keyboard.type('9000')
  await page.keyboard.press('Tab')
  await page.keyboard.type('元')
  await page.keyboard.press('Enter')
  await expect(cell(page, /^GMV 10,000/, 5)).toHaveText('Whole plan 9,000 1,000.01 short')
  await expect(cell(page, /^GMV 10,000/, 5)).toHaveAttribute('data-state', 'error')
  await expect(page.getByRole('status').filter({ hasText: '1 sums do not add up' })).toBeVisible()
  await cell(page, /^GMV 9,000/, 1).click()
  await page.keyboard.type('1.000001万')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'All sums add up' })).toBeVisible()

  await expect(row(page, /^答得快/)).toHaveAttribute('aria-level', '2')
  await cell(page, /^答得快/, 0).click()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(row(page, /^答得快/)).toHaveAttribute('aria-level', '1')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(row(page, /^答得快/)).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, /^答得快/)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Control+-')
  const asked = page.getByRole('dialog', { name: 'Remove this target?' })
  await expect(asked).toContainText('one level up')
  await asked.getByRole('button', { name: 'Remove' }).click()
  await expect(row(page, /平均回复秒数/)).toHaveAttribute('aria-level', '2')
})

test('the funnel is solved for exposures, says why it cannot be, and goes into the plan', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const { page } = app
  await openTargets(app, folder)
  await page.getByRole('tab', { name: 'Funnel' }).click()
  const said = page.getByRole('status').filter({ hasText: /./ }).last()
  await expect(page.getByLabel('GMV', { exact: true })).toHaveValue('10,000.01')
  await expect(said).toHaveText(/^Still missing: Enter rate, Product exposure rate/)
  for (const [name, value] of [
    ['Enter rate', '10%'],
    ['Product exposure rate', '50'],
    ['Click rate', '20%'],
    ['Conversion rate', '5%'],
    ['Average order value', '200'],
  ] as const)
    await page.getByLabel(name, { exact: true }).fill(value)
  await expect(page.getByLabel('Exposures', { exact: true })).toHaveValue('100,001')
  await expect(page.getByRole('row', { name: /^Enter rate 9% ¥9,000.01 111,112/ })).toBeVisible()

  await page.getByLabel('Click rate', { exact: true }).fill('0')
  await expect(said).toHaveText(/^Click rate is 0: no Exposures brings any GMV/)
  await page.getByLabel('Click rate', { exact: true }).fill('20%')
  await page.getByRole('radio', { name: 'Solve Conversion rate' }).check()
  await page.getByLabel('Exposures', { exact: true }).fill('1000')
  await expect(said).toHaveText(/^Conversion rate would have to be 500%/)
  await page.getByLabel('Exposures', { exact: true }).fill('100001')
  await page.getByRole('radio', { name: 'Solve Exposures' }).check()

  await page.getByRole('button', { name: 'Write it' }).click()
  await page.getByRole('tab', { name: 'Target tree' }).click()
  await expect(cell(page, /^Exposures/, 1)).toHaveText('100,001')
})

test('guardrails stand as broken or unknown, whatever the GMV, and lead to their target', async ({
  launch,
  folder,
}) => {
  const app = await launch()
  const { page } = app
  await openTargets(app, folder)
  await page.getByRole('tab', { name: 'Guardrails' }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 broken · 1 unknown · 0 kept' })).toBeVisible()
  const rows = page.getByRole('table', { name: 'Guardrails' }).getByRole('row')
  await expect(rows.nth(1)).toContainText(/Broken平均回复秒数 ≤≤ 30 秒45 秒/)
  await expect(rows.nth(2)).toContainText('it waits for actuals')
  await rows
    .nth(1)
    .getByRole('button', { name: /^Go to it/ })
    .click()
  await expect(row(page, /平均回复秒数/)).toHaveAttribute('aria-selected', 'true')
})
