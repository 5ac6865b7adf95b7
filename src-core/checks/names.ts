import type { Texts } from '#core/plan/Lang.ts'
import type { CheckGroup } from './Check.ts'
import type { Severity } from './Finding.ts'

export const severityNames: { readonly [S in Severity]: Texts } = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  hint: { zh: '提示', en: 'Hint' },
}

export const checkGroupNames: { readonly [G in CheckGroup]: Texts } = {
  time: { zh: '时间', en: 'Time' },
  price: { zh: '价格', en: 'Price' },
  stock: { zh: '库存', en: 'Stock' },
  lineup: { zh: '货盘', en: 'Lineup' },
  people: { zh: '人员', en: 'People' },
  spend: { zh: '投放', en: 'Spend' },
  creators: { zh: '达人', en: 'Creators' },
  service: { zh: '客服', en: 'Service' },
  experience: { zh: '体验', en: 'Experience' },
  content: { zh: '内容与话术', en: 'Content and wording' },
  placements: { zh: '中心场', en: 'Placements' },
  prep: { zh: '筹备', en: 'Prep' },
  data: { zh: '数据', en: 'Data' },
}
