import { textSet } from './useText.ts'

/** Words of the service screen. */
export const serviceText = textSet(
  {
    serviceScreen: '客服',
    service: '客服排班',
  },
  {
    serviceScreen: 'Service',
    service: 'Service shifts',
  },
)
