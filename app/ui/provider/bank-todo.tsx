import type { LiveDoubt, LiveGap, VersionState } from "#app/domain/scenarios/bank-rules.ts"
import { isKeyScored, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { Agreed, type Agreement } from "#app/ui/provider/bank-agreement.tsx"

type Props = {
  readonly path: string
  readonly question: {
    readonly version: {
      readonly kind: QuestionKind
      readonly liveAt: Date | null
      readonly liveReason: string | null
    }
    readonly work: {
      readonly state: VersionState
      readonly gaps: readonly LiveGap[]
      readonly doubts: readonly LiveDoubt[]
      readonly whysToType: number
      readonly agreement: Agreement | null
    } | null
  }
}

/** What there is to do on a provider's own question, and what still stands between it and being asked. */
export function BankTodo({ path, question: { version, work } }: Props) {
  const { page: words, gaps, whys } = useWords().provider.bank
  if (!work) return null
  const keyed = isKeyScored(version.kind)
  const links = [
    { href: `${path}/words`, text: words.toWords },
    { href: `${path}/easy-read`, text: words.toEasyRead },
    ...(keyed ? [] : [{ href: `${path}/samples`, text: words.toSamples }]),
    { href: `${path}/authors`, text: words.toAuthors },
    ...(keyed ? [{ href: `${path}/raters`, text: words.toRaters }] : []),
    ...(work.whysToType > 0 ? [{ href: `${path}/whys`, text: whys.open(work.whysToType) }] : []),
    { href: `${path}/preview`, text: words.preview },
  ]
  if (version.liveAt) {
    return (
      <InsetText>
        <p className="govuk-body">{words.isLive}</p>
        <p className="govuk-body">
          {words.liveSince} <Time at={version.liveAt} show="date" />.
        </p>
        {version.liveReason && (
          <p className="govuk-body">
            {words.liveReason}: {version.liveReason}
          </p>
        )}
      </InsetText>
    )
  }
  return (
    <>
      <h2 className="govuk-heading-m">{words.todo}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {work.gaps.length > 0 ? (
        <InsetText>
          <p className="govuk-body">
            <strong>{words.gapsTitle}</strong>
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {work.gaps.map((gap) => (
              <li key={gap.kind}>{refusalText(gaps, gap)}</li>
            ))}
          </ul>
        </InsetText>
      ) : (
        <>
          {work.agreement && <Agreed agreement={work.agreement} />}
          <p className="govuk-body">{work.doubts.length > 0 ? words.readyWithDoubts : words.ready}</p>
          <LinkButton href={`${path}/live`}>{words.toLive}</LinkButton>
        </>
      )}
    </>
  )
}
