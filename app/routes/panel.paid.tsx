import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { answerOffer, chooseInvolvement, readInvolvement } from "#app/domain/panels/index.server.ts"
import { InvolvementForm } from "#app/domain/panels/involvement.ts"
import { OfferAnswerForm } from "#app/domain/panels/offers.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AboutBeingPaid, ChoosePaid } from "#app/ui/panel/being-paid.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, openMyPanel } from "#app/web/panel-member.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.panel.takingPart.paid.title)

async function openPaid(request: Request, params: Readonly<Record<string, string | undefined>>) {
  const { ctx, panel } = await openMyPanel(request, params)
  const involvement = await readInvolvement(ctx, panel.slug)
  if (!involvement) throw notFound()
  const { slug, title, provider } = panel
  return { ctx, panel: { slug, title, provider }, involvement }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, involvement } = await openPaid(request, params)
  return { panel, involvement }
}

const StepForm = z.object({ step: z.enum(["seen", "choose", "answer"]) })

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel } = await openPaid(request, params)
  const again = request.clone()
  const step = await readForm(request, StepForm)
  if (!step.ok) return problems(step.error, 422)
  if (step.value.step === "seen") {
    return data({ seen: ctx.now().toISOString(), problems: [], values: step.values })
  }
  if (step.value.step === "answer") {
    const said = await readForm(again, OfferAnswerForm)
    if (!said.ok) return problems(said.error, 422)
    const answered = await answerOffer(ctx, { slug: panel.slug, ...said.value })
    if (answered.ok) return redirect(panelPaths(panel.slug).paid, 303)
    if (answered.error.kind === "not-found") throw notFound()
    const { offerChanged } = wordsFor(languageOf(request)).panel.takingPart.paid
    return problems([{ text: offerChanged }], 409)
  }
  const form = await readForm(again, InvolvementForm)
  const { missing } = wordsFor(languageOf(request)).panel.takingPart.paid
  if (!form.ok) return problems(reworded(form.error, missing), 422)
  const { choice, cap, group = "", seen } = form.value
  const capPence = choice === "less" && cap !== undefined ? cap * 100 : null
  const groupName = choice === "give" ? group : ""
  const chosen = { slug: panel.slug, choice, capPence, groupName, adviceSeenAt: seen }
  if (!(await chooseInvolvement(ctx, chosen)).ok) throw notFound()
  return redirect(panelPaths(panel.slug).paid, 303)
}

export default function Paid() {
  const { panel, involvement } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer?.values ?? {}
  const kept = typeof typed.seen === "string" && typed.seen ? typed.seen : null
  const seen = answer && "seen" in answer && typeof answer.seen === "string" ? answer.seen : kept
  return (
    <PanelPage panel={panel} back={{ href: panelPaths(panel.slug).panel }}>
      <ErrorSummary problems={answer?.problems} />
      {seen ? (
        <ChoosePaid
          provider={panel.provider}
          seen={seen}
          chosen={involvement.chosen}
          typed={typed}
          problems={answer?.problems}
        />
      ) : (
        <AboutBeingPaid involvement={involvement} provider={panel.provider} />
      )}
    </PanelPage>
  )
}
