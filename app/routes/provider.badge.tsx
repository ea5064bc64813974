import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { DecideBroughtForm } from "#app/domain/credentials/forms.ts"
import { countBrought, readBrought, refuseBrought } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Select } from "#app/ui/forms/select.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { BroughtFacts } from "#app/ui/training/brought-facts.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader, Record<string, never>> = ({ matches, data }) =>
  pageTitle(matches, ({ brought }) => data?.badge.title ?? brought.list.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const badge = await readBrought(ctx, params.badge ?? "")
  if (!badge) throw notFound()
  return { provider, badge, done: new URL(request.url).searchParams.has("done") }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { brought: words, learning } = wordsFor(languageOf(request))
  const { badge: badgeId = "" } = params
  if (!(await readBrought(ctx, badgeId))) throw notFound()
  const form = await readForm(request, DecideBroughtForm)
  if (!form.ok) return problems(reworded(form.error, { code: words.one.count.chooseOne }), 422)
  const { value, values } = form
  const done = () => redirect(`${provider.path}/workers/badges/${badgeId}?done=1`, 303)
  if (value.what === "does-not-count") {
    const refused = await refuseBrought(ctx, { badgeId, why: value.why })
    if (refused.ok) return done()
    if (refused.error.kind === "not-found") throw notFound()
    const text = refusalText(words.decideRefusals, refused.error)
    return problems({ problems: [{ field: "why", text }], values }, 409)
  }
  const counted = await countBrought(ctx, { badgeId, code: value.code, trust: value.trust === "on" })
  if (counted.ok) return done()
  const { error } = counted
  const text =
    error.kind in words.decideRefusals
      ? refusalText(words.decideRefusals, error as never)
      : refusalText(learning.noteRefusals, error as never)
  return problems({ problems: [{ field: "code", text }], values }, 409)
}

export default function Badge() {
  const { provider, badge, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { list, one: words, own } = useWords().brought
  const typed = wrong?.values ?? {}
  const problem = (field: string) => problemOf(wrong?.problems, field)
  const isOpen = badge.outcome === null
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={`${provider.path}/workers/badges`}>{list.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {done && !wrong && badge.outcome && (
        <NotificationBanner tone="success">{words.done[badge.outcome]}</NotificationBanner>
      )}
      <p className="vf-caption">
        <bdi>{own.of(badge.issuerName)}</bdi>
      </p>
      <h1 className="govuk-heading-l">
        <bdi>{badge.title}</bdi>
      </h1>
      <BroughtFacts badge={badge} />
      {badge.outcome && <Decided badge={badge} path={provider.path} />}
      {isOpen && badge.isOwn && <InsetText>{words.own}</InsetText>}
      {isOpen && !badge.isOwn && (
        <>
          <h2 className="govuk-heading-m">{words.count.title}</h2>
          <InsetText>{words.warning}</InsetText>
          <Form>
            <input type="hidden" name="what" value="counts" />
            <Select
              name="code"
              label={words.count.training}
              hint={words.count.practice}
              value={textOf(typed, "code") || badge.trustedFor}
              problem={problem("code")}
              choices={[
                { value: "", label: words.count.choose },
                ...badge.training.map(({ code, title }) => ({ value: code, label: title })),
              ]}
            />
            {badge.mayTrust && badge.trustedFor === null && (
              <Checkbox
                name="trust"
                label={words.count.trust}
                hint={words.count.trustHint}
                checked={textOf(typed, "trust") === "on"}
              />
            )}
            <Button>{words.count.send}</Button>
          </Form>
          <Details summary={words.refuse.summary} open={problem("why") !== undefined}>
            <Form>
              <input type="hidden" name="what" value="does-not-count" />
              <TextArea
                name="why"
                label={words.refuse.why}
                hint={words.refuse.hint}
                value={textOf(typed, "why")}
                problem={problem("why")}
                rows={3}
              />
              <Button kind="secondary">{words.refuse.send}</Button>
            </Form>
          </Details>
        </>
      )}
    </ProviderLayout>
  )
}

type DecidedProps = {
  readonly badge: ReturnType<typeof useLoaderData<typeof loader>>["badge"]
  readonly path: string
}

function Decided({ badge, path }: DecidedProps) {
  const { brought, learning } = useWords()
  const { one: words, list } = brought
  const { outcome, decidedAt, decidedBy, decider, countsFor, why, recordHref, isTakenBack } = badge
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{outcome === "counts" ? words.counts(countsFor ?? "") : words.notCounted}</strong>
        {decidedAt && (
          <>
            , <Time at={decidedAt} />
          </>
        )}{" "}
        {decidedBy === null ? words.byTrust : decider && <bdi>{list.byWhom(decider)}</bdi>}
      </p>
      {why && (
        <p className="govuk-body">
          {learning.record.why}: <bdi>{why}</bdi>
        </p>
      )}
      {isTakenBack && <p className="govuk-body">{words.takenBack}</p>}
      {outcome === "counts" && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}${recordHref}`}>
            {words.open}
          </a>
        </p>
      )}
    </InsetText>
  )
}
