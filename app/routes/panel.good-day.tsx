import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { GoodDayForm } from "#app/domain/panels/forms.ts"
import { readMyGoodDay, sayGoodDay, takeBackGoodDay } from "#app/domain/panels/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { GoodDayLook } from "#app/ui/panel/good-day-look.tsx"
import { GoodDaySaid } from "#app/ui/panel/good-day-said.tsx"
import { GoodDayWrite } from "#app/ui/panel/good-day-write.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { type FormProblems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.goodDay.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const goodDay = await readMyGoodDay(ctx, params.vacancy ?? "")
  if (!goodDay) throw notFound()
  const { searchParams } = new URL(request.url)
  return data({ goodDay, changing: searchParams.has("change"), gone: searchParams.has("gone") })
}

type Step = "write" | "look"
const nextIs = (step: Step, { problems, values }: FormProblems, status: 200 | 422 = 200) =>
  data({ step, problems, values }, { status })

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const slug = params.vacancy ?? ""
  if (!(await readMyGoodDay(ctx, slug))) throw notFound()
  const { missing } = wordsFor(languageOf(request)).panel.goodDay
  const form = await readForm(request, GoodDayForm)
  if (!form.ok) {
    const atTheEnd = form.error.problems.every(({ field }) => field === "understood")
    return nextIs(atTheEnd ? "look" : "write", reworded(form.error, missing), 422)
  }
  const typed = { problems: [], values: form.values }
  const page = panelPaths(slug).goodDay
  switch (form.value.step) {
    case "look":
      return nextIs("look", typed)
    case "mend":
      return nextIs("write", typed)
    case "agree": {
      const { words, easyRead, shownAs = null, understood } = form.value
      const said = await sayGoodDay(ctx, { slug, words, easyRead, shownAs, understood })
      if (!said.ok) throw notFound()
      return redirect(page, 303)
    }
    case "take-back": {
      const taken = await takeBackGoodDay(ctx, { slug })
      if (!taken.ok) throw notFound()
      return redirect(`${page}?gone=1`, 303)
    }
  }
}

export default function GoodDayPage() {
  const { goodDay, changing, gone } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.goodDay
  const { said, seated } = goodDay
  const back = seated ? { href: panelPaths(goodDay.slug).panel } : { href: "/panel" }
  const typed = wrong?.values ?? {
    words: said?.words ?? "",
    easyRead: said?.easyRead ?? "",
    shownAs: said?.shownAs ?? "",
  }
  return (
    <PanelPage panel={goodDay} back={back} rest={seated}>
      <ErrorSummary problems={wrong?.problems} />
      {gone && !said && !wrong && (
        <NotificationBanner tone="success" title={words.goneTitle}>
          {seated ? words.gone : words.goneLeft}
        </NotificationBanner>
      )}
      {wrong?.step === "look" ? (
        <GoodDayLook typed={typed} problems={wrong.problems} />
      ) : said && !wrong && !changing ? (
        <GoodDaySaid goodDay={goodDay} said={said} />
      ) : seated ? (
        <GoodDayWrite typed={typed} problems={wrong?.problems} />
      ) : (
        <h1 className="govuk-heading-l">{words.linkTitle}</h1>
      )}
    </PanelPage>
  )
}
