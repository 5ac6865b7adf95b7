import { expect, it } from 'vitest'
import { sinceText } from '#renderer/screens/plans/sinceText.ts'

const now = new Date('2027-06-18T12:00:00Z')

it.each([
  ['2027-06-18T11:59:30Z', '刚刚', 'just now'],
  ['2027-06-18T12:05:00Z', '刚刚', 'just now'],
  ['2027-06-18T11:55:00Z', '5分钟前', '5 minutes ago'],
  ['2027-06-18T09:30:00Z', '2小时前', '2 hours ago'],
  ['2027-06-15T12:00:00Z', '3天前', '3 days ago'],
  ['2027-06-01T12:00:00Z', '2027/6/1', '6/1/2027'],
])('says how long ago %s was', (at, zh, en) => {
  expect([sinceText(at, now, 'zh'), sinceText(at, now, 'en')]).toEqual([zh, en])
})
