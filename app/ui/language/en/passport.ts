/** Words of the passport pages. */
export const passport = {}
