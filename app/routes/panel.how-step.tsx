import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readTakingPart, saveTakingPart } from "#app/domain/panels/index.server.ts"
import { type TakingPartStep, takingPartForms, takingPartSteps } from "#app/domain/panels/taking-part.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { StepPicture } from "#app/ui/panel/step-picture.tsx"
import { TakingPartFields } from "#app/ui/panel/taking-part-fields.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { lookHeaders } from "#app/web/look.server.ts"
import { readMyHelp } from "#app/web/my-waiting.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

function stepIn(text: string | undefined): TakingPartStep {
  const found = takingPartSteps.find((step) => step === text)
  if (!found) throw notFound()
  return found
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { takingPart } }) => (data ? takingPart.steps[data.step] : takingPart.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const step = stepIn(params.step)
  const ctx = await personCtx(request)
  return { step, part: await readTakingPart(ctx), help: await readMyHelp(ctx) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const step = stepIn(params.step)
  const { missing } = wordsFor(languageOf(request)).panel.takingPart
  const form = await readForm(request, takingPartForms[step])
  if (!form.ok) return problems(reworded(form.error, missing), 422)
  // What was left empty has no limit: said, and not only left as it was.
  const empty =
    step === "pace"
      ? { answersAtOnce: null, answersADay: null, answersAtMost: null, minutesAtOnce: null }
      : {}
  await saveTakingPart(ctx, { ...empty, ...form.value })
  const next = takingPartSteps[takingPartSteps.indexOf(step) + 1]
  const headers = step === "reading" ? lookHeaders(request, await readTakingPart(ctx)) : undefined
  return redirect(next ? `/panel/how/${next}` : "/panel/how", { status: 303, ...(headers && { headers }) })
}

export default function HowStep() {
  const { step, part, help } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.takingPart
  return (
    <PanelLayout before={<BackLink href="/panel/how">{words.back}</BackLink>} help={help}>
      <ErrorSummary problems={wrong?.problems} />
      <StepPicture step={step} />
      <h1 className="govuk-heading-l">{words.steps[step]}</h1>
      <Form>
        <TakingPartFields step={step} part={part} wrong={wrong} />
        <SubmitButton>{words.next}</SubmitButton>
      </Form>
    </PanelLayout>
  )
}
