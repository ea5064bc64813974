import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { answerSay, readMySay } from "#app/domain/panels/index.server.ts"
import { WordOnSayForm } from "#app/domain/panels/say-forms.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { OwnWordOnSay, SayAnswer, SayWhyNot } from "#app/ui/panel/say-answer.tsx"
import { SayProposed } from "#app/ui/panel/say-proposed.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.say.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const say = await readMySay(ctx, params.vacancy ?? "")
  if (!say) throw notFound()
  return data({ say, changing: new URL(request.url).searchParams.has("change") })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const slug = params.vacancy ?? ""
  if (!(await readMySay(ctx, slug))) throw notFound()
  const words = wordsFor(languageOf(request)).panel.say
  const form = await readForm(request, WordOnSayForm)
  if (!form.ok) {
    return data({ step: "answer" as const, ...reworded(form.error, words.missing) }, { status: 422 })
  }
  const { step, seen, understood } = form.value
  if (step === "no") return data({ step: "why" as const, problems: [], values: form.values })
  const said = step === "why" ? form.value.words : ""
  const answered = await answerSay(ctx, { slug, seen, agrees: step === "yes", words: said, understood })
  if (answered.ok) return redirect(panelPaths(slug).say, 303)
  if (answered.error.kind === "not-found") throw notFound()
  const problems = [{ text: refusalText(words.refusals, answered.error) }]
  return data({ step: "answer" as const, problems, values: form.values }, { status: 409 })
}

export default function MySay() {
  const { say, changing } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.say
  const paths = panelPaths(say.slug)
  const answers = say.draft && say.proposal && say.seen
  const decided = say.word === "agrees" || say.word === "does-not-agree"
  if (wrong?.step === "why" && say.seen) {
    return (
      <PanelPage panel={say} back={{ href: paths.say }}>
        <SayWhyNot typed={wrong.values} seen={say.seen} />
      </PanelPage>
    )
  }
  return (
    <PanelPage panel={say} back={{ href: paths.panel }}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <OwnWordOnSay say={say} />
      {say.proposal ? (
        <SayProposed say={say} proposal={say.proposal} />
      ) : (
        <p className="govuk-body">{words.none}</p>
      )}
      {answers && (!decided || changing || wrong) && (
        <SayAnswer seen={say.seen ?? ""} typed={wrong?.values ?? {}} problems={wrong?.problems} />
      )}
      {answers && decided && !changing && !wrong && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${paths.say}?change=1`}>
            {words.change}
          </a>
        </p>
      )}
    </PanelPage>
  )
}
