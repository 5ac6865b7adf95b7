import { textSet } from './useText.ts'

/** Words of the hosts screen. */
export const hostsText = textSet(
  {
    hostsScreen: '排班',
    shifts: '排班',
    hosts: '主播',
  },
  {
    hostsScreen: 'Hosts',
    shifts: 'Shifts',
    hosts: 'Hosts',
  },
)
