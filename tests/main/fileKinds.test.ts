import { expect, test } from 'vitest'
import { kindOfPath, pathToSave, safeFileName } from '#main/fileKinds.ts'

test.each([
  ['双11 桃屿', '双11 桃屿.bigday'],
  ['双11.bigday', '双11.bigday'],
  ['双11.BIGDAY', '双11.bigday'],
  ['11.11/618: "plan"?', '11.11 618 plan.bigday'],
  ['../../etc/passwd', 'etc passwd.bigday'],
  ['CON', '_CON.bigday'],
  ['con.x', '_con.x.bigday'],
  ['console', 'console.bigday'],
  ['name. . ', 'name.bigday'],
  ['plan\u202exslx.exe', 'plan xslx.exe.bigday'],
  ['a\0b\nc', 'a b c.bigday'],
  ['', 'Bigday.bigday'],
  ['...', 'Bigday.bigday'],
  ['方'.repeat(300), `${'方'.repeat(60)}.bigday`],
  ['😀'.repeat(300), `${'😀'.repeat(60)}.bigday`],
])('%j is stored as %j', (suggested, name) => {
  expect(safeFileName(suggested, 'plan')).toBe(name)
})

test.each([
  ['/a/双11.bigday', 'plan'],
  ['C:\\a\\流程.XLSX', 'workbook'],
  ['流程.et', 'workbook'],
  ['export.csv', 'workbook'],
  ['plan.bigday.exe', null],
  ['bigday', null],
  ['.bigday', null],
  ['', null],
])('%j is a file of kind %j', (path, kind) => {
  expect(kindOfPath(path)).toBe(kind)
})

test.each([
  ['/a/流程.xlsx', 'workbook', '/a/流程.xlsx'],
  ['/a/流程.XLSX', 'workbook', '/a/流程.XLSX'],
  ['/a/流程', 'workbook', '/a/流程.xlsx'],
  ['/a/流程.csv', 'workbook', '/a/流程.csv.xlsx'],
  ['/a/流程.xls', 'workbook', '/a/流程.xls.xlsx'],
  ['/a/流程.xlsm', 'workbook', '/a/流程.xlsm.xlsx'],
  ['/a/流程.et', 'workbook', '/a/流程.et.xlsx'],
  ['/a/双11.bigday', 'workbook', '/a/双11.bigday.xlsx'],
  ['/a/双11.xlsx', 'plan', '/a/双11.xlsx.bigday'],
  ['/a/双11.bigday', 'plan', '/a/双11.bigday'],
  ['/a.xlsx/.xlsx', 'workbook', '/a.xlsx/.xlsx.xlsx'],
] as const)('a file chosen as %j for a %s is written to %j', (chosen, kind, path) => {
  expect(pathToSave(chosen, kind)).toBe(path)
})
