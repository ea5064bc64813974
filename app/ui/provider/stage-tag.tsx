import type { VacancyStanding } from "#app/domain/decisions/rules.ts"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const tones = {
  draft: "attention",
  open: "good",
  scoring: "calm",
  ready: "attention",
  closed: "plain",
} as const satisfies Record<VacancyStanding, string>

/** Where a vacancy stands. */
export function StageTag({ standing }: { readonly standing: VacancyStanding }) {
  return <Tag tone={tones[standing]}>{useWords().provider.overview.stages[standing]}</Tag>
}
