import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellAddress } from '#core/excel/Workbook.ts'
import { addressParts } from '#renderer/screens/importing/addressParts.ts'

it('reads every address of a sheet back', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(addressParts(cellAddress(row, column))).toEqual({ row, column })
    }),
  )
})

it.each([
  ['7', { row: 6, column: null }],
  ['', null],
  ['A', null],
  ['A0', null],
  ['流程表', null],
])('reads %j as %j', (address, parts) => {
  expect(addressParts(address)).toEqual(parts)
})
