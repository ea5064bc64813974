import { verifyPath } from "#app/domain/credentials/addresses.ts"
import type {
  GivenClaims,
  GivenDates,
  GivenSignature,
  GivenStatus,
  GivenVerdict,
} from "#app/domain/credentials/given-badge.ts"
import { shownIssuer } from "#app/domain/credentials/given-badge.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Check } from "#app/ui/verify/check.tsx"
import { Verdict } from "#app/ui/verify/verdict.tsx"

type Props = {
  readonly verdict: GivenVerdict
  readonly signature: GivenSignature
  readonly status: GivenStatus
  readonly dates: GivenDates
  readonly issuerKnown: boolean
  readonly claims: GivenClaims | null
  readonly code: string | null
  readonly checkedAt: Date
}

/** What was found out about a badge, each thing apart. Of what it says, only what was signed. */
export function GivenBadge({
  verdict,
  signature,
  status,
  dates,
  issuerKnown,
  claims,
  code,
  checkedAt,
}: Props) {
  const { given: words, verify } = useWords().public
  const name = claims ? (claims.issuer.name ?? words.issuer.nameless) : null
  const unknown = signature === "key-unknown" || signature === "kind-unknown"
  return (
    <>
      <Verdict words={words.verdicts[verdict]} sound={soundOf(verdict)}>
        {claims && (
          <div className="vf-verdict__whose">
            <p className="vf-verdict__name">
              <bdi>{claims.holderName ?? claims.award}</bdi>
            </p>
            {claims.holderName && (
              <p>
                <bdi>{claims.award}</bdi>
              </p>
            )}
          </div>
        )}
      </Verdict>

      <h2 className="govuk-heading-m">{verify.checksTitle}</h2>
      <ul className="vf-checks">
        <Check title={words.signature.title} sound={unknown ? null : signature === "valid"}>
          {words.signature[signature]}
        </Check>
        <Check title={words.issuer.title} sound={issuerKnown || null}>
          {name === null ? words.issuer.unsaid : words.issuer[issuerKnown ? "known" : "unknown"](name)}
        </Check>
        {claims && (
          <>
            <Check title={words.status.title} sound={standing[status]}>
              {words.status[status]}
            </Check>
            <Check title={words.dates.title} sound={dates.state === "current"}>
              <Dates {...dates} />
            </Check>
          </>
        )}
      </ul>
      <p className="govuk-body">
        {verify.checkedAt} <Time at={checkedAt} show="date-time" />.
      </p>

      {claims && (
        <>
          <h2 className="govuk-heading-m">{words.factsTitle}</h2>
          <SummaryList
            rows={[
              {
                key: words.holder,
                value: claims.holderName ? <bdi>{claims.holderName}</bdi> : words.nameless,
              },
              ...(claims.award ? [{ key: words.award, value: <bdi>{claims.award}</bdi> }] : []),
              ...(claims.description ? [{ key: words.about, value: <bdi>{claims.description}</bdi> }] : []),
              ...(claims.issuer.name ? [{ key: words.givenBy, value: <bdi>{claims.issuer.name}</bdi> }] : []),
              { key: words.address, value: <bdi>{shownIssuer(claims.issuer.id)}</bdi> },
              ...(dates.from ? [{ key: words.from, value: <Time at={dates.from} /> }] : []),
            ]}
          />
        </>
      )}
      {code && (
        <p className="govuk-body">
          <a className="govuk-link" href={verifyPath(code)}>
            {words.page}
          </a>
        </p>
      )}
      <LinkButton href="/verify/badge" kind="secondary">
        {words.another}
      </LinkButton>
    </>
  )
}

const standing: Readonly<Record<GivenStatus, boolean | null>> = {
  stands: true,
  "no-list": true,
  revoked: false,
  suspended: false,
  "not-asked": null,
}

function soundOf(verdict: GivenVerdict): boolean | null {
  if (verdict === "good" || verdict === "good-unknown") return true
  return verdict === "not-found-out" || verdict === "cannot-say" ? null : false
}

function Dates({ state, from, until }: GivenDates) {
  const words = useWords().public.given.dates
  if (state === "not-yet" && from) {
    return (
      <>
        {words["not-yet"]} <Time at={from} />.
      </>
    )
  }
  if (state === "unreadable" || !until) return words[state === "unreadable" ? "unreadable" : "current"]
  return (
    <>
      {state === "expired" ? words.expired : words.until} <Time at={until} />.
    </>
  )
}
