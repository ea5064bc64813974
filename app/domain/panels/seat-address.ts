type Supported = {
  readonly supporterId: string
  readonly slug: string
  readonly accepted: boolean
}

/** The address of one member's seat, for whoever supports several on one panel: no name, and it stays. */
function markedAddress({ slug, supporterId }: Supported): string {
  return `${slug}~${supporterId.slice(-12)}`
}

/** Where the pages of whom somebody supports are: the vacancy's own address, as long as that says whose. */
export function addressOf(one: Supported, all: readonly Supported[]): string {
  return all.filter(({ slug }) => slug === one.slug).length > 1 ? markedAddress(one) : one.slug
}

/** Whose pages are asked for at an address: undefined where it could be more than one member's, or nobody's. */
export function supportedAt<T extends Supported>(all: readonly T[], address: string): T | undefined {
  const there = all.filter((one) => one.accepted && (one.slug === address || markedAddress(one) === address))
  return there.length === 1 ? there[0] : undefined
}
