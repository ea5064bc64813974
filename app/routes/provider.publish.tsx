import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { MemberForm, SealForm } from "#app/domain/panels/forms.ts"
import { readReadiness, remindOfSay, sealAndPublish } from "#app/domain/panels/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { inOwnWords } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { GapList } from "#app/ui/provider/gap-list.tsx"
import { CancelOpening, ChooseOpening, OpeningSaid } from "#app/ui/provider/opening.tsx"
import { SayAnswers } from "#app/ui/provider/say-answers.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { openingOf, openingPressed } from "#app/web/opening.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.publish.title)

const news = ["chosen", "cancelled"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const readiness = await readReadiness(ctx, params.vacancy ?? "")
  if (!readiness) throw notFound()
  const { vacancy, agreement, members, questions, gaps, seen } = readiness
  const { searchParams } = new URL(request.url)
  const path = `${provider.path}/vacancies/${vacancy.slug}`
  if (vacancy.status !== "draft") throw redirect(path, 303)
  return data({
    provider,
    path,
    vacancy: { title: vacancy.title, closesAt: vacancy.closesAt, hearBy: vacancy.hearBy },
    members: members.map(({ id, name, joined, word, words, email }) => ({
      id,
      name,
      joined,
      word,
      words,
      email: email !== null,
    })),
    reminded: members.find(({ id }) => id === searchParams.get("reminded"))?.name ?? null,
    opening: openingOf(ctx, readiness),
    news: news.find((one) => searchParams.has(one)) ?? null,
    questions: questions.map(({ title }) => title),
    say: agreement?.say ?? null,
    inTime: readiness.inTime,
    gaps,
    seen,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const later = await openingPressed(ctx, request, provider.path, slug)
  if (later) return later
  const form = await readForm(request, z.union([SealForm, MemberForm]))
  if (!form.ok) return problems(form.error, 422)
  if ("member" in form.value) {
    const { member } = form.value
    const reminded = await remindOfSay(ctx, { slug, memberId: member })
    if (reminded.ok) {
      return redirect(`${provider.path}/vacancies/${slug}/publish?reminded=${member}`, 303)
    }
    if (reminded.error.kind === "not-found") throw notFound()
    const { remind } = wordsFor(languageOf(request)).provider.refusals
    return problems([{ text: refusalText(remind, reminded.error) }], 409)
  }
  const published = await sealAndPublish(ctx, { slug, seen: form.value.seen })
  if (published.ok) return redirect(`${provider.path}/vacancies/${slug}?published=1`, 303)
  if (published.error.kind === "not-found") throw notFound()
  const { publish } = wordsFor(languageOf(request)).provider.refusals
  return problems([{ text: refusalText(publish, published.error) }], 409)
}

export default function Publish() {
  const loaded = useLoaderData<typeof loader>()
  const { provider, path, vacancy, members, questions, say, inTime, gaps, seen, reminded, opening } = loaded
  const wrong = useActionData<typeof action>()
  const words = useWords().provider
  const said = inOwnWords(wrong?.problems, words.opening.missing, useWords().server)
  const { overview } = words
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{vacancy.title}</BackLink>}
    >
      <ErrorSummary problems={said} />
      {loaded.news && !wrong && (
        <NotificationBanner tone="success">{words.opening[loaded.news]}</NotificationBanner>
      )}
      {reminded && !wrong && (
        <NotificationBanner tone="success">{words.sayAnswers.reminded(reminded)}</NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.publish.title}</h1>
      {opening && <OpeningSaid opening={opening} />}
      {opening && <CancelOpening />}
      <p className="govuk-body-l">{words.publish.lead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {words.publish.means.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {gaps.length > 0 ? (
        <>
          <GapList gaps={gaps} path={path} />
          <SayAnswers members={members} path={path} proposed={say !== null} />
        </>
      ) : (
        <>
          <h2 className="govuk-heading-m">{words.publish.check}</h2>
          <SummaryList
            rows={[
              { key: overview.panel, value: <List items={members.map(({ name }) => name)} /> },
              { key: overview.say, value: say ? words.say.choices[say] : "" },
              { key: overview.questions, value: <List items={questions} /> },
              { key: overview.closesOn, value: <Time at={vacancy.closesAt} /> },
              { key: overview.hearBy, value: <Time day={vacancy.hearBy} /> },
              ...(inTime === null
                ? []
                : [{ key: words.publish.inTime, value: words.publish.inTimeText(inTime) }]),
            ]}
          />
          <WarningText>{words.publish.noWayBack}</WarningText>
          <Form>
            <input type="hidden" name="seen" value={seen} />
            <SubmitButton>{words.publish.confirm}</SubmitButton>
          </Form>
          <ChooseOpening seen={seen} typed={wrong?.values ?? {}} problems={said} />
        </>
      )}
    </ProviderLayout>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="govuk-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
