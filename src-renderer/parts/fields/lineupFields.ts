import { countKind, moneyKind, priceLayersKind } from './FieldKind.ts'
import { fieldsOf } from './recordFields.ts'

const { field, lines } = fieldsOf('lineup')

/** What a session's lineup says of one product. */
export const lineupFields = [
  field('linkNo', { zh: '链接号', en: 'Link no.' }, countKind, { empty: null }),
  field('liveFen', { zh: '直播价', en: 'Live price' }, moneyKind, { empty: null }),
  lines('mechanism', { zh: '机制', en: 'Mechanism' }),
  lines('gifts', { zh: '赠品', en: 'Gifts' }),
  field('offers', { zh: '优惠', en: 'Offers' }, priceLayersKind, { empty: [] }),
  field('allocatedStock', { zh: '分配库存', en: 'Allocated stock' }, countKind, { empty: null }),
  field('plannedUnits', { zh: '预计销量', en: 'Planned units' }, countKind, { empty: null }),
  field('minShows', { zh: '最少讲解次数', en: 'Minimum shows' }, countKind, { empty: 0 }),
  lines('notes', { zh: '备注', en: 'Notes' }),
]
