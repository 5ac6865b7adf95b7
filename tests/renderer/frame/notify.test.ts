import { beforeEach, expect, it } from 'vitest'
import { dismissNotice, notify, useNotices } from '#renderer/frame/notify.ts'

const texts = (zh: string) => ({ zh, en: `${zh} en` })
const shown = () => useNotices.getState().notices.map((notice) => notice.texts.zh)

beforeEach(() => useNotices.setState({ notices: [] }))

it('shows a repeated notice once, as the newest', () => {
  for (const zh of ['一', '二', '一']) notify(texts(zh))
  expect(shown()).toEqual(['二', '一'])
})

it('lets the oldest go when there are more than four', () => {
  for (const zh of ['一', '二', '三', '四', '五']) notify(texts(zh))
  expect(shown()).toEqual(['二', '三', '四', '五'])
})

it('takes the dismissed notice away and no other', () => {
  for (const zh of ['一', '二', '三']) notify(texts(zh))
  dismissNotice(useNotices.getState().notices[1]?.id ?? -1)
  expect(shown()).toEqual(['一', '三'])
})
