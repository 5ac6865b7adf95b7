import { textSet } from './useText.ts'

/** Words of the targets screen. */
export const targetsText = textSet(
  {
    targetsScreen: '目标',
    targets: '目标树',
    actuals: '实际数据',
  },
  {
    targetsScreen: 'Targets',
    targets: 'Target tree',
    actuals: 'Actuals',
  },
)
