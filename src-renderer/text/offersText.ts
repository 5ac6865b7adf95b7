import type { Texts } from '#core/plan/Lang.ts'
import { textSet } from './useText.ts'

/** Words of the price layers of a lineup row. */
export const offersText = textSet(
  {
    offers: '优惠叠加',
    order: '从上到下依次计算；官方立减总是先算。',
    none: '还没有优惠：到手价就是直播价。',
    add: '加一层优惠',
    kind: '优惠类型',
    figures: {
      rate: '立减',
      thresholdFen: '满',
      cutFen: '减',
      name: '赠',
      costFen: '成本',
      depositFen: '定金',
      worthFen: '抵',
    },
    hints: {
      rate: '10% 或 9折',
      thresholdFen: '元',
      cutFen: '元',
      name: '小样',
      costFen: '元',
      depositFen: '元',
      worthFen: '元',
    },
    unfinished: '还没填完，不计入价格',
    takesOff: (amount: string) => `这一层减 ${amount}`,
    reason: (figure: string, why: string) => `${figure}：${why}`,
    up: '上移（Alt+↑）',
    down: '下移（Alt+↓）',
    remove: '去掉这一层',
  },
  {
    offers: 'Offers',
    order: 'They count from top to bottom; percent off always counts first.',
    none: 'No offers yet: the price to hand is the live price.',
    add: 'Add an offer',
    kind: 'Kind of offer',
    figures: {
      rate: 'off',
      thresholdFen: 'from',
      cutFen: 'minus',
      name: 'gift',
      costFen: 'cost',
      depositFen: 'deposit',
      worthFen: 'worth',
    },
    hints: {
      rate: '10%',
      thresholdFen: '¥',
      cutFen: '¥',
      name: 'sample',
      costFen: '¥',
      depositFen: '¥',
      worthFen: '¥',
    },
    unfinished: 'Not filled in yet, so it does not count',
    takesOff: (amount) => `Takes off ${amount}`,
    reason: (figure, why) => `${figure}: ${why}`,
    up: 'Move up (Alt+↑)',
    down: 'Move down (Alt+↓)',
    remove: 'Take this offer away',
  },
)

/** Why an offer does not count yet. */
export const stillNeeded: Texts = { zh: '还要填这里。', en: 'Still needed.' }

export const impossible: Texts = { zh: '这里不可能是这个值。', en: 'Not possible here.' }

/** What the edit is called in undo and history. */
export const offersEdit: Texts = { zh: '改优惠叠加', en: 'Change offers' }
