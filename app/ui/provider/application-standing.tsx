import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { type Heard, heardEnough } from "#app/domain/decisions/rules.ts"
import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly application: {
    readonly status: ApplicationStatus
    readonly say: PanelSay | null
    readonly heard: Heard
    readonly awaited: readonly string[]
  }
}

/** Where an application stands, who has been heard on it, and what the panel's scores decide. */
export function ApplicationStanding({ application }: Props) {
  const { application: words, statuses } = useWords().provider
  const { status, say, heard, awaited } = application
  const { livedExperience, quorum, scores, scorers } = heard
  const enough = heardEnough(heard)
  const tooFew =
    livedExperience < quorum
      ? words.heardTooFew(livedExperience, quorum)
      : words.scoredTooFew(scores, scorers)
  return (
    <>
      <p className="govuk-body">
        <Tag tone="calm">{statuses[status]}</Tag>
      </p>
      {status === "submitted" && (
        <InsetText>
          <p className="govuk-body">{enough ? words.heardEnough(livedExperience) : tooFew}</p>
          {!enough && awaited.length > 0 && <p className="govuk-body">{words.awaited(awaited.join(", "))}</p>}
          {say && <p className="govuk-body">{words.says[say]}</p>}
        </InsetText>
      )}
    </>
  )
}
