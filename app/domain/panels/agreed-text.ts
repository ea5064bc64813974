import type { PanelPart, PanelSay } from "#app/domain/panels/vocabulary.ts"

/** All that panel and provider agree to before a vacancy opens. */
export type Agreed = {
  readonly slug: string
  readonly say: PanelSay
  readonly quorum: number
  readonly scorers: number
  readonly members: readonly { readonly id: string; readonly part: PanelPart }[]
  readonly questions: readonly { readonly position: number; readonly versionId: string }[]
}

const inOrder = <One extends { readonly id: string }>(seats: readonly One[]) =>
  [...seats].sort((one, other) => (one.id < other.id ? -1 : 1))

/**
 * What is agreed, a line a fact, always spelled the same way: its SHA-256 stands for all of it. No names are in it,
 * so that everybody may read it. The database spells it in the same words (`agreed_text`) and seals nothing else.
 */
export function agreedText({ slug, say, quorum, scorers, members, questions }: Agreed): string {
  return [
    `job: ${slug}`,
    `say: ${say}`,
    `people who draw on support, at least: ${quorum}`,
    `scores of every answer, at least: ${scorers}`,
    ...inOrder(members).map(({ id, part }) => `seat: ${id} ${part}`),
    ...[...questions]
      .sort((one, other) => one.position - other.position)
      .map(({ position, versionId }) => `question ${position}: ${versionId}`),
  ].join("\n")
}

/** What is sealed: what was agreed, when each side agreed to it, and when it was sealed. */
export function sealedText(
  agreed: Agreed,
  agreements: readonly { readonly id: string; readonly at: Date }[],
  sealedAt: Date,
): string {
  return [
    agreedText(agreed),
    ...inOrder(agreements).map(({ id, at }) => `agreed by seat: ${id} ${at.toISOString()}`),
    `agreed by the provider, and sealed: ${sealedAt.toISOString()}`,
    "",
  ].join("\n")
}
