import { verifyPath } from "#app/domain/credentials/addresses.ts"
import type { Verdict } from "#app/domain/credentials/rules.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { CheckPicture } from "#app/ui/verify/check-picture.tsx"

type Props = {
  readonly certificate: {
    readonly code: string
    readonly verdict: Verdict
    readonly replacedBy: string | null
    /** Null where what is kept cannot be read. */
    readonly claims: {
      readonly holderName: string
      readonly award: string
      readonly edition: string
      readonly issuer: string
      readonly awardedAt: Date
    } | null
  }
}

/** One award as whoever has the link sees it: what it is, and whether it counts at this moment. */
export function SharedAward({ certificate: { code, verdict, replacedBy, claims } }: Props) {
  const { verify, shared: words } = useWords().public
  const sound = verdict === "good"
  const id = `award-${code}`
  return (
    <article className={sound ? "vf-shown vf-shown--good" : "vf-shown vf-shown--not"} aria-labelledby={id}>
      <CheckPicture sound={sound} size={44} />
      <div className="vf-shown__said">
        <h2 className="vf-shown__title" id={id}>
          {claims ? verify.of(claims.award, claims.edition) : verify.verdicts[verdict].title}
        </h2>
        {claims && <p className="vf-shown__standing">{verify.verdicts[verdict].title}</p>}
        <p>{verify.verdicts[verdict].text}</p>
        {claims && (
          <SummaryList
            rows={[
              { key: words.holder, value: <bdi>{claims.holderName}</bdi> },
              { key: words.provider, value: <bdi>{claims.issuer}</bdi> },
              { key: words.awardedOn, value: <Time at={claims.awardedAt} /> },
            ]}
          />
        )}
        <a className="govuk-link" href={verifyPath(replacedBy ?? code)}>
          {replacedBy ? verify.toReplacement : words.more}
          <VisuallyHidden> {claims ? words.which(claims.award, claims.holderName) : code}</VisuallyHidden>
        </a>
      </div>
    </article>
  )
}
