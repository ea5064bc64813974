/** Words of the panel pages. */
export const panel = {}
