/** Words for each refusal of a closed union: leaving one out does not compile. */
export type Wording<Refusal extends { readonly kind: string }> = {
  readonly [Kind in Refusal["kind"]]: (refusal: Extract<Refusal, { readonly kind: Kind }>) => string
}

/** What to say to somebody who was refused. */
export function refusalText<Refusal extends { readonly kind: string }>(
  wording: Wording<Refusal>,
  refusal: Refusal,
): string {
  const say = wording[refusal.kind as Refusal["kind"]] as (refused: Refusal) => string
  return say(refusal)
}
