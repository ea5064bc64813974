/** Words of the apply pages. */
export const apply = {}
