import { verifyPath } from "#app/domain/credentials/addresses.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Pending = "under-way" | "stopped" | "none"

type Props = {
  readonly awardedAt: Date
  readonly certificate: { readonly code: string; readonly number: string; readonly status: string } | Pending
  readonly reward: { readonly title: string; readonly amountMinor: bigint } | Pending
  /** This page again, and the page of jobs. */
  readonly here: string
  readonly workHref: string
}

/** What has come of an award: the certificate and the reward, or how far each is. */
export function AwardOutcome({ awardedAt, certificate, reward, here, workHref }: Props) {
  const words = useWords().training.outcome
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
