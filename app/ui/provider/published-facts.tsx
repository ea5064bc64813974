import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly vacancy: { readonly slug: string; readonly closesAt: Date; readonly hearBy: string }
  readonly counters: {
    readonly started: number
    readonly submitted: number
    readonly shortlisted: number
    readonly notShortlisted: number
    readonly offered: number
    readonly notAppointed: number
    readonly withdrawn: number
  }
  readonly path: string
  readonly say: PanelSay | null
  readonly sealedAt: Date | null
  readonly open: boolean
  /** Questions about the job that wait for an answer. */
  readonly unanswered: number
}

/** A published vacancy: where it is, its days, what is sealed, and how many applied. */
export function PublishedFacts({ vacancy, counters, path, say, sealedAt, open, unanswered }: Props) {
  const { overview: words, say: sayWords, asked } = useWords().provider
  const address = `/jobs/${vacancy.slug}`
  return (
    <>
      <SummaryList
        rows={[
          {
            key: words.publicAddress,
            value: (
              <a className="govuk-link" href={address}>
                {address}
              </a>
            ),
          },
          { key: words.closesOn, value: <Time at={vacancy.closesAt} /> },
          { key: words.hearBy, value: <Time day={vacancy.hearBy} /> },
          ...(say ? [{ key: words.say, value: sayWords.choices[say] }] : []),
          ...(sealedAt ? [{ key: words.sealedOn, value: <Time at={sealedAt} show="date-time" /> }] : []),
          {
            key: words.panel,
            value: (
              <a className="govuk-link" href={`${path}/panel`}>
                {words.panelMembers}
              </a>
            ),
          },
          {
            key: asked.title,
            value: (
              <a className="govuk-link" href={`${path}/asked`}>
                {asked.link(unanswered)}
              </a>
            ),
          },
        ]}
      />
      <h2 className="govuk-heading-m">{words.counters}</h2>
      <SummaryList
        rows={[
          { key: words.started, value: counters.started },
          { key: words.submitted, value: counters.submitted },
          { key: words.shortlisted, value: counters.shortlisted },
          { key: words.offered, value: counters.offered },
          { key: words.notTaken, value: counters.notShortlisted + counters.notAppointed },
          { key: words.withdrawn, value: counters.withdrawn },
        ]}
      />
      {open && (
        <LinkButton href={`${path}/close`} kind="secondary">
          {words.closeNow}
        </LinkButton>
      )}
    </>
  )
}
