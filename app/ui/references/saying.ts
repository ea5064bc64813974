type Typed = {
  readonly signed: string
  readonly worked: string
  readonly conduct: string
  readonly whyLeft: string
  readonly whyNot: string
  readonly next: "give" | "cannot"
}

/** What a form about a reference says: one is given, or it is not. */
export function sayingOf({ next, whyNot, ...reference }: Typed) {
  return next === "give"
    ? ({ outcome: "given", reference } as const)
    : ({ outcome: "declined", whyNot } as const)
}
