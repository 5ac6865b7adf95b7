import { textSet } from './useText.ts'

/** Words of the prep screen. */
export const prepText = textSet(
  {
    prepScreen: '筹备',
    tasks: '任务',
  },
  {
    prepScreen: 'Prep',
    tasks: 'Tasks',
  },
)
