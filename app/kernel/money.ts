/** Money is whole pence. `1345` is £13.45. */
export type Pence = number

// Made once: making one costs more than a whole small page.
const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" })

/** `formatPounds(1345)` is "£13.45"; whole pounds keep their pence, so that columns line up. */
export function formatPounds(pence: Pence): string {
  return pounds.format(pence / 100)
}
