import type { VacancyStage } from "#app/domain/vacancies/rules.ts"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const tones = { draft: "attention", open: "good", scoring: "calm" } as const

/** Where a vacancy stands. */
export function StageTag({ stage }: { readonly stage: VacancyStage }) {
  return <Tag tone={tones[stage]}>{useWords().provider.overview.stages[stage]}</Tag>
}
