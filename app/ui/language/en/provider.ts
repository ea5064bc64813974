/** Words of the provider pages. */
export const provider = {}
