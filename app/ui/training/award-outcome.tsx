import { verifyPath } from "#app/domain/credentials/addresses.ts"
import type { AccreditationStatus } from "#app/domain/training/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { StandsAs } from "#app/ui/training/stands-as.tsx"

type Pending = "under-way" | "stopped" | "none"

type Props = {
  readonly awardedAt: Date
  readonly status: AccreditationStatus
  readonly certificate: { readonly code: string; readonly number: string; readonly status: string } | Pending
  readonly reward: { readonly title: string; readonly amountMinor: bigint } | Pending
  /** This page again, and the page of jobs. */
  readonly here: string
  readonly workHref: string
  /** Where it is put on hold or withdrawn. */
  readonly changeHref: string
}

/** What has come of an award: the certificate and the reward, or how far each is. */
export function AwardOutcome({ awardedAt, status, certificate, reward, here, workHref, changeHref }: Props) {
  const {
    training: { outcome: words },
    accreditation: { decide },
  } = useWords()
  const waiting = certificate === "under-way" || reward === "under-way"
  const stopped = certificate === "stopped" || reward === "stopped"
  return (
    <section className="vf-outcome" aria-labelledby="outcome">
      <h2 className="govuk-heading-m" id="outcome">
        {words.title}
      </h2>
      <SummaryList
        rows={[
          { key: words.awarded, value: <Time at={awardedAt} /> },
          { key: decide.now, value: <StandsAs status={status} /> },
          {
            key: words.certificate,
            value:
              typeof certificate === "string" ? (
                certificate === "none" ? (
                  words.noCertificate
                ) : (
                  words[certificate]
                )
              ) : (
                <>
                  <a className="govuk-link" href={verifyPath(certificate.code)}>
                    {words.see(certificate.number)}
                  </a>
                  {certificate.status === "revoked" && ` (${words.withdrawn})`}
                </>
              ),
          },
          {
            key: words.reward,
            value:
              typeof reward === "string" ? (
                reward === "none" ? (
                  words.noReward
                ) : (
                  words[reward]
                )
              ) : (
                <>
                  {reward.title}. {words.booked} <Money pence={Number(reward.amountMinor)} />
                </>
              ),
          },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={changeHref}>
          {decide.link}
        </a>
      </p>
      {waiting && (
        <LinkButton href={here} kind="secondary">
          {words.look}
        </LinkButton>
      )}
      {stopped && (
        <LinkButton href={workHref} kind="secondary">
          {words.work}
        </LinkButton>
      )}
    </section>
  )
}
