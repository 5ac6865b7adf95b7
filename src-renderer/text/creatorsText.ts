import { textSet } from './useText.ts'

/** Words of the creators screen. */
export const creatorsText = textSet(
  {
    creatorsScreen: '达人',
    creators: '达人库',
    bookings: '合作',
  },
  {
    creatorsScreen: 'Creators',
    creators: 'Creators',
    bookings: 'Bookings',
  },
)
