import type { GuideAnchor } from "#app/domain/scenarios/vocabulary.ts"

const anchorLabels = ["Not there yet", "A start", "Some of it", "Clear", "Strong"] as const
const scale = [1, 2, 3, 4, 5] as const

/** Five anchors with these descriptions, lowest first; what they say in Easy Read, and show, stays as it was. */
export function guideWith(descriptions: readonly string[], before: readonly GuideAnchor[]): GuideAnchor[] {
  return scale.map((points) => {
    const was = before.find((anchor) => anchor.points === points)
    return {
      points,
      label: was?.label ?? anchorLabels[points - 1]!,
      description: descriptions[points - 1] ?? "",
      ...(was?.easy !== undefined && { easy: was.easy }),
      ...(was?.picture !== undefined && { picture: was.picture }),
    }
  })
}

/** Who is credited with a question: those who chose a name, then the provider they wrote it with. */
export function creditOf(
  authors: readonly { readonly creditedAs: string | null }[],
  provider: string,
): string {
  return [...authors.flatMap(({ creditedAs }) => creditedAs ?? []), provider].join(", ")
}
