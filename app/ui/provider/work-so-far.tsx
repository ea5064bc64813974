import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Told = { readonly work: string; readonly gaps: string; readonly sentAt: Date | null }

/** Somebody's work history as they sent it, for who may know who they are. */
export function WorkSoFar({ told }: { readonly told: Told | null }) {
  const { workHistory: words } = useWords().provider
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {told ? (
        <SummaryList
          rows={[
            { key: words.sent, value: told.sentAt && <Time at={told.sentAt} /> },
            { key: words.work, value: <Prose text={told.work} /> },
            { key: words.gaps, value: <Prose text={told.gaps || words.none} /> },
          ]}
        />
      ) : (
        <p className="govuk-body">{words.notYet}</p>
      )}
    </>
  )
}
