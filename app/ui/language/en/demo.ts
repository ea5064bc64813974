/** Words of the demo pages. */
export const demo = {}
