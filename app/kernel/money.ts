/** Money is whole pence. `1345` is £13.45. */
export type Pence = number

/** `formatPounds(1345)` is "£13.45"; whole pounds keep their pence, so that columns line up. */
export function formatPounds(pence: Pence): string {
  return new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" }).format(pence / 100)
}
