/** How a track's list of blocks reads, while there are any in it: an empty list of choices is an error in ARIA. */
export const listOfChoices = (active: string | undefined) =>
  ({
    'aria-multiselectable': true,
    'aria-orientation': 'horizontal',
    'aria-activedescendant': active,
  }) as const
