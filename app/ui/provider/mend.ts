import type { PaceRefusal } from "#app/domain/panels/panel-time.ts"
import type { SealRefusal } from "#app/domain/panels/rules.ts"
import type { PublishRefusal } from "#app/domain/vacancies/rules.ts"

/** Something that keeps a vacancy from being published. */
export type Gap = SealRefusal | PaceRefusal | PublishRefusal

/** The page of a vacancy on which each gap is mended, as its address and its words name it. */
export const mendAt: { readonly [Kind in Gap["kind"]]: "edit" | "questions" | "panel" | "say" | "overview" } =
  {
    "not-a-draft": "overview",
    "say-not-agreed": "say",
    "nobody-draws-on-support": "panel",
    "fewer-than-three-members": "panel",
    "quorum-over-panel": "say",
    "prompts-not-two": "questions",
    "too-few-scenarios": "questions",
    "written-not-one": "questions",
    "not-all-joined": "panel",
    "not-all-agreed": "panel",
    "advert-unfinished": "edit",
    "closes-in-the-past": "edit",
    "hears-before-it-closes": "edit",
    "panel-needs-longer": "edit",
    "pays-below-the-law": "edit",
    "no-values": "edit",
    "facts-missing": "edit",
    "words-diminish": "edit",
  }

/** Where a gap is mended, on the pages of the vacancy at `path`; at the field itself where it is one field's. */
export function wayToMend(gap: Gap, path: string): string {
  const place = mendAt[gap.kind]
  if (place === "overview") return path
  const field = gap.kind === "words-diminish" ? gap.words[0]?.field : undefined
  return `${path}/${place}${field ? `#check-${field}` : ""}`
}
