import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { accreditationWordsLimit } from "#app/domain/training/accreditation-rules.ts"
import { AccreditationForm } from "#app/domain/training/forms.ts"
import {
  answerAppeal,
  changeAccreditation,
  correctHolderName,
  readAccreditation,
} from "#app/domain/training/index.server.ts"
import { accreditationStatuses, appealOutcomes } from "#app/domain/training/vocabulary.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { StandsAs } from "#app/ui/training/stands-as.tsx"
import { WhatBecame } from "#app/ui/training/what-became.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ accreditation, training }) =>
    data ? accreditation.decide.title(data.found.award, data.found.holderName) : training.workers.title,
  )

const news = [...accreditationStatuses, "answered", "named"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const found = await readAccreditation(ctx, params.accreditation ?? "")
  if (!found) throw notFound()
  const { searchParams } = new URL(request.url)
  return data({
    provider,
    found,
    isOwn: found.personId === ctx.actor.personId,
    done: news.find((one) => one === searchParams.get("done")) ?? null,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const words = wordsFor(languageOf(request)).accreditation
  const form = await readForm(request, AccreditationForm)
  if (!form.ok) {
    const { chooseOne: move, chooseAnswer: outcome } = words.decide
    return problems(reworded(form.error, { move, outcome }), 422)
  }
  const accreditationId = params.accreditation ?? ""
  const here = `${provider.path}/accreditations/${accreditationId}`
  if (form.value.what === "answer") {
    const { outcome, answer } = form.value
    const answered = await answerAppeal(ctx, { accreditationId, outcome, answer })
    if (answered.ok) return redirect(`${here}?done=answered`, 303)
    if (answered.error.kind === "not-found") throw notFound()
    const text = refusalText(words.answerRefusals, answered.error)
    return problems({ problems: [{ field: "answer", text }], values: form.values }, 409)
  }
  if (form.value.what === "name") {
    const { name, seen } = form.value
    const corrected = await correctHolderName(ctx, { accreditationId, name, seen })
    if (corrected.ok) return redirect(`${here}?done=named`, 303)
    if (corrected.error.kind === "not-found") throw notFound()
    const text = refusalText(words.nameRefusals, corrected.error)
    return problems({ problems: [{ field: "name", text }], values: form.values }, 409)
  }
  const { move, reason, seen } = form.value
  const changed = await changeAccreditation(ctx, { accreditationId, move, reason, seen })
  if (changed.ok) return redirect(`${here}?done=${changed.value.to}`, 303)
  if (changed.error.kind === "not-found") throw notFound()
  const text = refusalText(words.changeRefusals, changed.error)
  return problems({ problems: [{ field: "reason", text }], values: form.values }, 409)
}

export default function Accreditation() {
  const { provider, found, isOwn, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().accreditation
  const { decide } = words
  const typed = (field: string) => (wrong ? textOf(wrong.values, field) : "")
  const problem = (field: string) => problemOf(wrong?.problems, field)
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={`${provider.path}/workers/${found.employmentId}`}>{found.holderName}</BackLink>}
    >
      {done && !wrong && (
        <NotificationBanner tone="success">
          <p>
            {done === "answered" ? decide.answered : done === "named" ? words.name.done : decide.done[done]}
          </p>
          {(done === "suspended" || done === "revoked") && <p>{decide.told}</p>}
        </NotificationBanner>
      )}
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{decide.title(found.award, found.holderName)}</h1>
      <p className="govuk-body-l">
        {decide.now}: <StandsAs status={found.status} />
      </p>
      {found.changes.length === 0 ? (
        <p className="govuk-body">{decide.nothingYet}</p>
      ) : (
        <>
          <h2 className="govuk-heading-m">{words.history.title}</h2>
          <WhatBecame changes={found.changes} />
        </>
      )}
      {isOwn && <InsetText>{decide.own}</InsetText>}
      {found.waits && (
        <Form>
          <h2 className="govuk-heading-m">{decide.asks}</h2>
          <input type="hidden" name="what" value="answer" />
          <Radios
            name="outcome"
            legend={decide.answerWhat}
            choices={appealOutcomes.map((value) => ({ value, label: decide.outcomes[value] }))}
            value={typed("outcome")}
            problem={problem("outcome")}
          />
          <TextArea
            name="answer"
            label={decide.answer}
            hint={decide.answerHint}
            rows={4}
            limit={accreditationWordsLimit}
            value={typed("answer")}
            problem={problem("answer")}
          />
          <SubmitButton>{decide.send}</SubmitButton>
        </Form>
      )}
      {!found.waits && found.moves.length > 0 && (
        <Form>
          <input type="hidden" name="what" value="change" />
          <input type="hidden" name="seen" value={wrong ? typed("seen") : found.status} />
          <Radios
            name="move"
            legend={decide.what}
            choices={found.moves.map((value) => ({ value, ...words.moves[value] }))}
            value={typed("move") || (found.moves.length === 1 ? found.moves[0] : "")}
            problem={problem("move")}
          />
          <TextArea
            name="reason"
            label={decide.reason}
            hint={decide.reasonHint}
            rows={4}
            limit={accreditationWordsLimit}
            value={typed("reason")}
            problem={problem("reason")}
          />
          <SubmitButton>{decide.confirm}</SubmitButton>
        </Form>
      )}
      {found.moves.length > 0 && found.status === "awarded" && (
        <Details summary={words.name.summary} open={problem("name") !== undefined}>
          <Form>
            <input type="hidden" name="what" value="name" />
            <input type="hidden" name="seen" value={found.holderName} />
            <TextField
              name="name"
              label={words.name.label}
              hint={words.name.hint}
              value={typed("name") || found.holderName}
              problem={problem("name")}
              spellCheck={false}
            />
            <Button kind="secondary">{words.name.send}</Button>
          </Form>
        </Details>
      )}
    </ProviderLayout>
  )
}
