import { moneyKind } from './FieldKind.ts'
import { fieldsOf } from './recordFields.ts'

const { field, line, lines } = fieldsOf('plans')

/** What is settled for the plan as a whole; its dates are those of everything in it and are not retyped here. */
export const planFields = [
  line('title', { zh: '方案名称', en: 'Plan title' }),
  field('budgetFen', { zh: '总预算', en: 'Budget' }, moneyKind, { empty: null }),
  field('gmvTargetFen', { zh: 'GMV 目标', en: 'GMV target' }, moneyKind, { empty: null }),
  lines('notes', { zh: '备注', en: 'Notes' }),
]
