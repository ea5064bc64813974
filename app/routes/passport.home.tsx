import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { verifyPath } from "#app/domain/credentials/addresses.ts"
import { readMyBrought, readMyCertificates, readMyShares } from "#app/domain/credentials/index.server.ts"
import { readRewardsOfPerson } from "#app/domain/rewards/index.server.ts"
import {
  readMyAccreditations,
  readMyEvidence,
  readMyPlans,
  readWhysToLearn,
} from "#app/domain/training/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { FromElsewhere } from "#app/ui/passport/from-elsewhere.tsx"
import { OwnEvidence } from "#app/ui/passport/own-evidence.tsx"
import { ToKeep } from "#app/ui/passport/to-keep.tsx"
import { ToShow } from "#app/ui/passport/to-show.tsx"
import { StateShapes } from "#app/ui/training/learning-state.tsx"
import { OwnAccreditation } from "#app/ui/training/own-accreditation.tsx"
import { OwnCertificate } from "#app/ui/training/own-certificate.tsx"
import { OwnPlan } from "#app/ui/training/own-plan.tsx"
import { WhysToLearn } from "#app/ui/training/whys-to-learn.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { publicAddress } from "#app/web/public-record.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.passport.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const [certificates, brought, shares, accreditations, plans, evidence, rewards, stories] =
    await Promise.all([
      readMyCertificates(ctx),
      readMyBrought(ctx),
      readMyShares(ctx),
      readMyAccreditations(ctx),
      readMyPlans(ctx),
      readMyEvidence(ctx),
      readRewardsOfPerson(ctx),
      readWhysToLearn(ctx),
    ])
  return {
    certificates: certificates.map((each) => ({ ...each, address: publicAddress(verifyPath(each.code)) })),
    brought: brought.length,
    shares: shares.length,
    changed: accreditations.filter(({ changes }) => changes.length > 0),
    asked: new URL(request.url).searchParams.has("asked"),
    plans,
    evidence,
    rewards,
    stories,
  }
}

export default function Passport() {
  const { certificates, brought, shares, changed, asked, plans, evidence, rewards, stories } =
    useLoaderData<typeof loader>()
  const { passport: words, accreditation } = useWords()
  return (
    <AccountLayout before={<BackLink href="/account">{words.back}</BackLink>}>
      {asked && <NotificationBanner tone="success">{accreditation.ask.sent}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>

      <h2 className="govuk-heading-m">{words.certificates.title}</h2>
      {certificates.length === 0 && <InsetText>{words.certificates.none}</InsetText>}
      {certificates.map((certificate) => (
        <OwnCertificate key={certificate.id} certificate={certificate} />
      ))}

      {(certificates.length > 0 || shares > 0) && <ToShow shares={shares} />}

      {changed.length > 0 && <h2 className="govuk-heading-m">{accreditation.history.title}</h2>}
      {changed.map((one) => (
        <OwnAccreditation key={one.id} accreditation={one} />
      ))}

      <h2 className="govuk-heading-m">{words.plans.title}</h2>
      {plans.length === 0 && <InsetText>{words.plans.none}</InsetText>}
      <StateShapes />
      {plans.map((plan) => (
        <OwnPlan key={plan.employmentId} plan={plan} />
      ))}

      <OwnEvidence files={evidence} />

      {(plans.length > 0 || brought > 0) && <FromElsewhere badges={brought} />}

      <WhysToLearn stories={stories} />

      <h2 className="govuk-heading-m">{words.rewards.title}</h2>
      {rewards.length === 0 && <InsetText>{words.rewards.none}</InsetText>}
      {rewards.length > 0 && (
        <ul className="vf-rewards">
          {rewards.map((reward) => (
            <li key={reward.id}>
              <p className="vf-rewards__what">
                <strong>{reward.title}</strong> <Money pence={Number(reward.amountMinor)} />
              </p>
              <p>{words.rewards.states[reward.state]}</p>
              <p>
                {words.rewards.from} {reward.providerName}. {words.rewards.earned}{" "}
                <Time at={reward.earnedAt} />.
              </p>
            </li>
          ))}
        </ul>
      )}

      <ToKeep />
    </AccountLayout>
  )
}
