import type { AccreditationStatus } from "#app/domain/training/vocabulary.ts"
import { Tag, type TagTone } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const tones = { awarded: "good", suspended: "attention", revoked: "stop" } as const satisfies Record<
  AccreditationStatus,
  TagTone
>

/** Whether an accreditation stands, in a few words. */
export function StandsAs({ status }: { readonly status: AccreditationStatus }) {
  const { standsAs } = useWords().accreditation
  return <Tag tone={tones[status]}>{standsAs[status]}</Tag>
}
