import { factNames } from '#core/excel/sheets/choiceNames.ts'
import { choiceOf } from './FieldKind.ts'
import { fieldsOf } from './recordFields.ts'

const { field, line, lines } = fieldsOf('rooms')

export const roomFields = [
  line('name', { zh: '名称', en: 'Name' }),
  line('account', { zh: '账号', en: 'Account' }),
  line('platform', { zh: '平台', en: 'Platform' }),
  field('fact', { zh: 'FACT', en: 'FACT' }, choiceOf(factNames)),
  line('brand', { zh: '品牌', en: 'Brand' }),
  lines('notes', { zh: '备注', en: 'Notes' }),
]
