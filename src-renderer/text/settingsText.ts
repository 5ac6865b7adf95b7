import { textSet } from './useText.ts'

/** Words of the settings screen. */
export const settingsText = textSet(
  {
    settingsScreen: '设置',
    rooms: '直播间',
    phases: '阶段',
  },
  {
    settingsScreen: 'Settings',
    rooms: 'Rooms',
    phases: 'Phases',
  },
)
