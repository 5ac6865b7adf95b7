import { expect, test } from './fixtures/app.ts'
import {
  activeCell,
  copyElsewhere,
  drawTo,
  onClipboard,
  openGrid,
  placeOf,
  press,
  selectedCells,
  textsOf,
  titleOf,
} from './steps/gridSteps.ts'
import { cellOf, typeInto } from './steps/importSheet.ts'

/** The grid by real keys, clipboard, input method and pointer, on a planner's own run of show. */

test.describe('the clipboard', () => {
  test('takes a range as text and as HTML and gives it back to the letter', async ({ launch }) => {
    const page = await openGrid(await launch())
    await typeInto(cellOf(page, 2, 'title'), '"A" 款  两个空格')
    await typeInto(cellOf(page, 3, 'title'), '<b>&')
    await cellOf(page, 2, 'title').click()
    await press(page, 'Shift+ArrowDown', 'Control+c')
    expect(await onClipboard(page, 'text/plain')).toBe('"""A"" 款  两个空格"\r\n<b>&\r\n')
    expect(await onClipboard(page, 'text/html')).toContain('&lt;b&gt;&amp;')

    await cellOf(page, 5, 'title').click()
    await press(page, 'Control+v')
    await expect(cellOf(page, 6, 'title')).toHaveText('<b>&')
    expect(await textsOf(page, 'title', [5, 6])).toEqual(await textsOf(page, 'title', [2, 3]))
    await press(page, 'Control+z')
    expect(await textsOf(page, 'title', [5, 6])).toEqual(['第1轮讲品', '第1轮讲品'])
  })

  test('brings what Excel copied: merged cells, lines in a cell, numbers too wide for their column', async ({
    launch,
  }) => {
    const page = await openGrid(await launch())
    await copyElsewhere(page, {
      'text/plain': '预热\t###\r\n\t2\r\n"两\r\n行"\t3\r\n',
      'text/html': `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General}</style></head>
        <body><table border=0><col width=72><!--StartFragment-->
        <tr height=20><td rowspan=2 class=xl65>预热\n  第 1 波</td><td align=right>12</td></tr>
        <tr height=20><td align=right>11</td></tr>
        <tr height=40><td>两<br>\n    行</td><td align=right>13</td></tr><!--EndFragment-->
        <tr height=0 style='display:none'><td width=72></td><td width=72></td></tr></table></body></html>`,
    })
    await cellOf(page, 2, 'title').click()
    await press(page, 'Control+v')
    await expect(cellOf(page, 2, 'title')).toHaveText('预热 第 1 波')
    expect(await textsOf(page, 'title', [3, 4])).toEqual(['', '两 行'])
    expect(await textsOf(page, 'linkNo', [2, 3, 4])).toEqual(['12', '11', '13'])
  })

  test('fills a selection with one cell, and repeats a range in a multiple of it', async ({ launch }) => {
    const page = await openGrid(await launch())
    await copyElsewhere(page, { 'text/plain': '甲' })
    await cellOf(page, 2, 'title').click()
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+v')
    await expect(cellOf(page, 4, 'title')).toHaveText('甲')
    await copyElsewhere(page, { 'text/plain': '乙\n丙\n' })
    await press(
      page,
      'ArrowUp',
      'ArrowDown',
      'Shift+ArrowDown',
      'Shift+ArrowDown',
      'Shift+ArrowDown',
      'Control+v',
    )
    expect(await textsOf(page, 'title', [2, 3, 4, 5])).toEqual(['乙', '丙', '乙', '丙'])
  })

  test('moves what was cut once it is pasted, as one step', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'script').click()
    await press(page, 'Control+x')
    await expect(cellOf(page, 2, 'script')).toHaveAttribute('data-moving')
    await expect(cellOf(page, 2, 'script')).toContainText('氨基酸洗面奶')
    await press(page, 'ArrowUp', 'Control+v')
    await expect(cellOf(page, 1, 'script')).toHaveText('氨基酸洗面奶，引流款，强调到手价24元')
    await expect(cellOf(page, 2, 'script')).toHaveText('')
    await press(page, 'Control+z')
    await expect(cellOf(page, 2, 'script')).toContainText('氨基酸洗面奶')
    await expect(cellOf(page, 1, 'script')).toContainText('欢迎')

    await cellOf(page, 2, 'script').click()
    await press(page, 'Control+x', 'Escape')
    await expect(page.locator('td[data-moving]')).toHaveCount(0)
  })

  test('adds rows below the last one', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'title').click()
    await press(page, 'Control+End', 'Home')
    await copyElsewhere(page, { 'text/plain': '\t5\n\t6\n\t7\n' })
    await press(page, 'Control+v')
    const grid = page.getByRole('grid')
    await expect(grid).toHaveAttribute('aria-rowcount', '63')
    await press(page, 'Control+z')
    await expect(grid).toHaveAttribute('aria-rowcount', '61')
  })
})

test.describe('keys', () => {
  test('go to the edge of the data, and take ranges along', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 1, 'title').click()
    await press(page, 'Control+ArrowDown')
    expect(await placeOf(activeCell(page))).toEqual([2, 6])
    await press(page, 'Control+ArrowDown')
    expect(await placeOf(activeCell(page))).toEqual([6, 6])
    await press(page, 'Control+Shift+ArrowLeft')
    await expect(selectedCells(page)).toHaveCount(5)
    await press(page, 'Control+Home', 'Control+a')
    await expect(page.getByText('60 rows selected')).toBeVisible()
    await press(page, 'ArrowRight', 'Control+ ')
    await expect(page.getByText('60 rows selected, 60 filled')).toBeVisible()
    await press(page, 'ArrowDown', 'Shift+ ')
    await expect(page.getByText('1 row selected')).toBeVisible()
  })

  test('Tab and Enter go round in a range', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'title').click()
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Tab', 'Tab')
    expect(await placeOf(activeCell(page))).toEqual([3, 6])
    await press(page, 'Enter')
    expect(await placeOf(activeCell(page))).toEqual([2, 7])
    await expect(selectedCells(page)).toHaveCount(4)
    await page.keyboard.type('9')
    await press(page, 'Enter')
    await expect(cellOf(page, 2, 'linkNo')).toHaveText('9')
    expect(await placeOf(activeCell(page))).toEqual([3, 7])
    await expect(selectedCells(page)).toHaveCount(4)
  })

  test('Ctrl+Enter writes into the whole selection as one step', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'title').click()
    await cellOf(page, 4, 'title').click({ modifiers: ['Shift'] })
    await page.keyboard.type('福利')
    await press(page, 'Control+Enter')
    expect(await textsOf(page, 'title', [2, 3, 4])).toEqual(['福利', '福利', '福利'])
    await press(page, 'Control+z')
    expect(await textsOf(page, 'title', [2, 3, 4])).toEqual(['第1轮讲品', '第1轮讲品', '第1轮讲品'])
  })

  test('Ctrl+D and Ctrl+R fill, Del clears', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 1, 'script').click()
    await press(page, 'Shift+ArrowDown', 'Control+d')
    await expect(cellOf(page, 2, 'script')).toContainText('欢迎')
    await press(page, 'Delete')
    expect(await textsOf(page, 'script', [1, 2])).toEqual(['', ''])
    await cellOf(page, 3, 'script').click()
    await press(page, 'Shift+ArrowRight', 'Control+r')
    await expect(cellOf(page, 3, 'showing')).toContainText('玻尿酸精华水')
  })

  test('titles and row numbers select columns and rows', async ({ launch }) => {
    const page = await openGrid(await launch())
    await titleOf(page, 'Min').click()
    await expect(page.getByText('60 rows selected, 60 filled')).toBeVisible()
    const total = Number(/(\d+) min in all/.exec(await page.getByText('min in all').innerText())?.[1])
    await expect(page.getByText(`Min ${total} min`, { exact: true })).toBeVisible()
    await expect(page.getByText(/60 values, average [\d.]+ min, min 3 min, max 10 min/)).toBeVisible()
    await titleOf(page, 'Link')
      .first()
      .click({ modifiers: ['Shift'] })
    await expect(page.getByText('60 rows selected, 120 filled')).toBeVisible()
    await page.getByRole('rowheader', { name: 'Row 3', exact: true }).click()
    await page.getByRole('rowheader', { name: 'Row 5', exact: true }).click({ modifiers: ['Shift'] })
    await expect(page.getByText('3 rows selected')).toBeVisible()
  })
})

test.describe('an input method', () => {
  test('puts its first key into the cell, and its Enter leaves the text there', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'title').click()
    const ime = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    /** As an input method passes a key on: code 229, and no text of its own. */
    const passed = (key: string) =>
      ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 })
    const field = page.getByRole('textbox', { name: /^Name, row 2/ })
    await passed('Process')
    await compose('f')
    await expect(field).toHaveValue('f')
    await passed('Process')
    await compose('fu li')
    await passed('Enter')
    await ime.send('Input.insertText', { text: '福利' })
    await expect(field).toHaveValue('福利')
    expect(await placeOf(activeCell(page))).toEqual([2, 6])
    await compose('p')
    await passed('Process')
    await ime.send('Input.insertText', { text: '品' })
    await press(page, 'Enter')
    await expect(cellOf(page, 2, 'title')).toHaveText('福利品')
    expect(await placeOf(activeCell(page))).toEqual([3, 6])
  })

  test('is not disturbed by a cell that only tells or toggles', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'timing').click()
    const ime = await page.context().newCDPSession(page)
    await ime.send('Input.imeSetComposition', { text: 'f', selectionStart: 1, selectionEnd: 1 })
    await ime.send('Input.insertText', { text: '福' })
    await press(page, 'ArrowRight')
    expect(await placeOf(activeCell(page))).toEqual([2, 5])
  })
})

test.describe('the fill handle', () => {
  test('shows a series while it is dragged and writes it when it is let go', async ({ launch }) => {
    const page = await openGrid(await launch())
    await typeInto(cellOf(page, 2, 'title'), '福利 1')
    await cellOf(page, 2, 'title').click()
    await drawTo(page, cellOf(page, 5, 'title'))
    expect(await textsOf(page, 'title', [3, 4, 5])).toEqual(['福利 2', '福利 3', '福利 4'])
    await expect(cellOf(page, 5, 'title')).toHaveAttribute('data-preview')
    await page.keyboard.down('Control')
    await expect(cellOf(page, 5, 'title')).toHaveText('福利 1')
    await page.keyboard.up('Control')
    await page.mouse.up()
    await expect(page.locator('td[data-preview]')).toHaveCount(0)
    expect(await textsOf(page, 'title', [3, 4, 5])).toEqual(['福利 2', '福利 3', '福利 4'])
    await expect(selectedCells(page)).toHaveCount(4)
    await press(page, 'Control+z')
    expect(await textsOf(page, 'title', [3, 4, 5])).toEqual(['第1轮讲品', '第1轮讲品', '第1轮讲品'])
  })

  test('goes on while the pointer is held below the rows', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'title').click()
    await page.keyboard.type('备用 1')
    await press(page, 'Enter', 'ArrowUp')
    await drawTo(page, cellOf(page, 8, 'title'))
    const box = await page.getByRole('grid').locator('xpath=..').boundingBox()
    if (!box) throw new Error('the grid is not painted')
    await page.mouse.move(box.x + 300, box.y + box.height + 12)
    await expect(cellOf(page, 60, 'title')).toHaveText('备用 59')
    await page.mouse.up()
    await expect(selectedCells(page)).not.toHaveCount(0)
    await expect(page.getByText('59 rows selected')).toBeVisible()
    await expect(cellOf(page, 60, 'title')).toHaveText('备用 59')
  })

  test('is given up by Esc, and goes by even steps of numbers', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'linkNo').click()
    await press(page, 'Shift+ArrowDown')
    await drawTo(page, cellOf(page, 5, 'linkNo'))
    await expect(cellOf(page, 5, 'linkNo')).toHaveAttribute('data-preview')
    await press(page, 'Escape')
    await page.mouse.up()
    expect(await textsOf(page, 'linkNo', [4, 5])).toEqual(['3', '4'])
    await cellOf(page, 2, 'duration').click()
    await page.keyboard.type('6')
    await press(page, 'Enter')
    await page.keyboard.type('8')
    await press(page, 'Enter', 'ArrowUp', 'Shift+ArrowUp')
    await drawTo(page, cellOf(page, 5, 'duration'))
    await page.mouse.up()
    expect(await textsOf(page, 'duration', [2, 3, 4, 5])).toEqual(['6', '8', '10', '12'])
  })
})

test.describe('cells that did not take their text', () => {
  test('are counted, gone to one by one, and kept while rows are filtered', async ({ launch }) => {
    const page = await openGrid(await launch())
    await typeInto(cellOf(page, 3, 'duration'), '很久')
    await typeInto(cellOf(page, 5, 'livePrice'), '半价')
    await cellOf(page, 10, 'title').click()
    const counter = page.getByRole('button', { name: '2 cells not taken' })
    await counter.click()
    expect(await placeOf(activeCell(page))).toEqual([3, 3])
    await expect(cellOf(page, 3, 'duration')).toHaveAttribute('aria-invalid', 'true')
    await counter.click()
    expect(await placeOf(activeCell(page))).toEqual([5, 10])

    await titleOf(page, 'Min').hover()
    await page.getByRole('button', { name: 'Filter and column: Min' }).click()
    await page.getByRole('button', { name: 'Not taken', exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByText('1 of 60 rows')).toBeVisible()
    await expect(cellOf(page, 1, 'duration')).toHaveText('很久')
    // Out of sight: going there shows it again.
    await counter.click()
    await counter.click()
    await expect(page.getByText('1 of 60 rows')).toHaveCount(0)
    await expect(cellOf(page, 5, 'livePrice')).toHaveText('半价')
    await typeInto(cellOf(page, 5, 'livePrice'), '88')
    await expect(page.getByRole('button', { name: '1 cell not taken' })).toBeVisible()
  })
})

test.describe('filter and find', () => {
  test('show the rows that are wanted, and edits do not make them jump', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'kind').click()
    await press(page, 'Control+Shift+L')
    const menu = page.getByRole('dialog', { name: 'Filter and column: Kind' })
    await menu.getByRole('checkbox', { name: /^Giveaway/ }).check()
    await press(page, 'Escape')
    await expect(menu).toBeHidden()
    const grid = page.getByRole('grid')
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 1
    expect(rows).toBeGreaterThan(1)
    expect(rows).toBeLessThan(60)
    await expect(page.getByText(`${rows} of 60 rows`)).toBeVisible()
    // The first giveaway is the seventh row, filtered or not.
    await expect(page.getByRole('rowheader').first()).toHaveText('7')

    await cellOf(page, 1, 'kind').click()
    await page.keyboard.type('Product')
    await press(page, 'Enter')
    await expect(cellOf(page, 1, 'kind')).toHaveText('Product')
    await expect(grid).toHaveAttribute('aria-rowcount', String(rows + 1))
    await page.getByRole('button', { name: 'Reapply' }).click()
    await expect(grid).toHaveAttribute('aria-rowcount', String(rows))
    await page.getByRole('button', { name: 'Clear filter and sort' }).click()
    await expect(grid).toHaveAttribute('aria-rowcount', '61')
    // The order of a run of show has a meaning.
    await titleOf(page, 'Min').hover()
    await expect(page.getByRole('button', { name: 'Sort by Min' })).toHaveCount(0)
  })

  test('what was selected on another screen shows through a filter', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 2, 'kind').click()
    await press(page, 'Control+Shift+L')
    await page.keyboard.type('没有这样的')
    await expect(page.getByText('No row passes the filter')).toBeVisible()
    await press(page, 'Control+a')
    await page.keyboard.type('Opening')
    await press(page, 'Escape')
    await expect(page.getByText('1 of 60 rows')).toBeVisible()
    await cellOf(page, 1, 'time').click()
    await page.getByRole('navigation', { name: 'Screens' }).getByText('Timeline').click()
    await page.getByRole('button', { name: 'Hour', exact: true }).click()
    await page.getByRole('option', { name: /18:10–18:15/ }).click()
    await page.getByRole('navigation', { name: 'Screens' }).getByText('Run of show').click()
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '61')
    await expect.poll(async () => (await placeOf(activeCell(page)))[0]).toBe(2)
  })

  test('find counts, goes round and comes back to the cell', async ({ launch }) => {
    const page = await openGrid(await launch())
    await cellOf(page, 1, 'title').click()
    await press(page, 'Control+f')
    await page.keyboard.type('玻尿酸')
    const bar = page.getByRole('search')
    await expect(bar.getByRole('status')).toHaveText(/^1 of \d+$/)
    expect(await placeOf(activeCell(page))).toEqual([3, 8])
    await expect(cellOf(page, 3, 'script')).toHaveAttribute('data-found')
    await press(page, 'Enter')
    expect(await placeOf(activeCell(page))).toEqual([3, 14])
    await press(page, 'Shift+Enter', 'Shift+Enter')
    const all = Number((await bar.getByRole('status').innerText()).split(' of ')[1])
    await expect(bar.getByRole('status')).toHaveText(`${all} of ${all}`)
    await press(page, 'Escape')
    await expect(bar).toBeHidden()
    await page.keyboard.type('改')
    await press(page, 'Escape')
    const field = page.getByRole('textbox', { name: /^Script, row / })
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
  })
})

test.describe('columns', () => {
  test('are hidden, frozen, moved and fitted, are so after a restart, and go back', async ({ launch }) => {
    const app = await launch()
    const page = await openGrid(app)
    const names = async (of: typeof page) => (await of.getByRole('columnheader').allInnerTexts()).slice(1, 6)
    expect(await names(page)).toEqual(['Time', 'Min', 'Link', 'Kind', 'Name'])

    await titleOf(page, 'Name').click()
    const [from, to] = [await titleOf(page, 'Name').boundingBox(), await titleOf(page, 'Min').boundingBox()]
    if (!from || !to) throw new Error('the titles are not painted')
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 20, to.y + 10, { steps: 4 })
    await page.mouse.move(to.x + 5, to.y + 10)
    await page.mouse.up()
    expect(await names(page)).toEqual(['Time', 'Name', 'Min', 'Link', 'Kind'])

    await titleOf(page, 'Link').first().hover()
    await page.getByRole('button', { name: 'Filter and column: Link', exact: true }).click()
    await page.getByRole('button', { name: 'Hide column' }).click()
    expect(await names(page)).toEqual(['Time', 'Name', 'Min', 'Kind', 'Link no.'])

    const widthOf = async (of: typeof page) => (await titleOf(of, 'Time').boundingBox())?.width ?? 0
    const edge = await page.locator('[data-edge="time"]').boundingBox()
    if (!edge) throw new Error('the edge is not painted')
    await page.mouse.move(edge.x + 2, edge.y + 10)
    await page.mouse.down()
    await page.mouse.move(edge.x + 62, edge.y + 10, { steps: 3 })
    await page.mouse.up()
    expect(await widthOf(page)).toBe(228)
    await page.locator('[data-edge="time"]').dblclick()
    await expect.poll(() => widthOf(page)).toBeLessThan(140)
    const fitted = await widthOf(page)

    await titleOf(page, 'Link no').hover()
    await page.getByRole('button', { name: 'Filter and column: Link no.' }).click()
    await page.getByRole('button', { name: 'Freeze up to here' }).click()
    await cellOf(page, 1, 'time').click()
    await press(page, 'End')
    const across = async (name: string) => (await titleOf(page, name).boundingBox())?.x ?? 0
    expect(await across('Link no')).toBeGreaterThan(0)
    expect(await across('Products')).toBeLessThan(await across('Link no'))

    await app.restart()
    await app.page.getByRole('button', { name: /^Open 618/ }).click()
    await app.page.getByRole('navigation', { name: 'Screens' }).getByText('Run of show').click()
    await expect.poll(() => names(app.page)).toEqual(['Time', 'Name', 'Min', 'Kind', 'Link no.'])
    expect(await widthOf(app.page)).toBe(fitted)
    await app.page.getByRole('button', { name: '17 of 18 columns' }).click()
    await app.page.getByRole('button', { name: 'Reset columns' }).click()
    expect(await names(app.page)).toEqual(['Time', 'Min', 'Link', 'Kind', 'Name'])
  })
})

test.describe('for every eye and ear', () => {
  test('is a grid whose cells say where they are and what is wrong with them', async ({ launch }) => {
    const page = await openGrid(await launch())
    await typeInto(cellOf(page, 3, 'duration'), '很久')
    const grid = page.getByRole('grid', { name: 'Run of show' })
    await expect(grid).toHaveAttribute('aria-colcount', '19')
    await expect(grid.getByRole('row')).not.toHaveCount(0)
    const cell = grid.getByRole('gridcell', { name: '很久' })
    await expect(cell).toHaveAccessibleDescription(/Cannot be read/)
    await cell.click()
    const field = page.getByRole('textbox', { name: 'Min, row 3: 很久' })
    await expect(field).toBeFocused()
    await expect(field).toHaveAccessibleErrorMessage(/Cannot be read/)
    // Nobody is held captive by the keys of a table.
    await press(page, 'Escape', 'Escape', 'Tab')
    await expect(page.getByRole('textbox', { name: /^Min, row 3: / })).not.toBeFocused()
  })

  test('paints the rows that are seen and a few more', async ({ launch }) => {
    const page = await openGrid(await launch())
    const painted = page.locator('tbody tr')
    const height = (await page.getByRole('grid').locator('xpath=..').boundingBox())?.height ?? 0
    const most = Math.ceil(height / 28) + 2 * 6 + 1
    expect(await painted.count()).toBeLessThanOrEqual(most)
    await cellOf(page, 1, 'title').click()
    await press(page, 'Control+End')
    await expect(cellOf(page, 60, 'duration')).toBeVisible()
    expect(await painted.count()).toBeLessThanOrEqual(most)
  })
})
