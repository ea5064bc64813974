import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AwardManyForm } from "#app/domain/training/forms.ts"
import { awardedAtOnce, awardMany, readForAward } from "#app/domain/training/index.server.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { ticksOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.awardMany.ready.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  return { provider, found: await readForAward(ctx), limit: awardedAtOnce, today: londonDay(ctx.now()) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { ready, refusals } = wordsFor(languageOf(request)).awardMany
  const form = await readForm(request, AwardManyForm)
  if (!form.ok) return problems(reworded(form.error, { chosen: ready.chooseOne }), 422)
  const done = await awardMany(ctx, form.value)
  if (!done.ok) {
    const text = refusalText(refusals, done.error)
    return problems({ problems: [{ field: "chosen", text }], values: form.values }, 409)
  }
  const { awarded, meanwhile } = done.value
  const said = `on=${londonDay(ctx.now())}&awarded=${awarded}&meanwhile=${meanwhile}`
  return redirect(`${provider.path}/workers/awarded?${said}`, 303)
}

export default function WorkersReady() {
  const { provider, found, limit, today } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const {
    awardMany: { ready: words, whyNot },
    training: { award, plan },
  } = useWords()
  const here = `${provider.path}/workers`
  const { can, cannot, more } = found
  const ticked = wrong ? ticksOf(wrong.values, "chosen") : can.map(({ employmentId }) => employmentId)
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={here}>{plan.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {can.length === 0 && <InsetText>{words.none}</InsetText>}
      {more && <InsetText>{words.more(limit)}</InsetText>}
      {(can.length > 0 || wrong) && (
        <>
          <h2 className="govuk-heading-m">{words.canTitle(can.length)}</h2>
          <Form>
            <Checkboxes
              name="chosen"
              legend={words.legend}
              hint={words.hint}
              values={ticked}
              problem={problemOf(wrong?.problems, "chosen")}
              choices={can.map(({ employmentId, name, role }) => ({
                value: employmentId,
                label: <bdi>{name}</bdi>,
                hint: role,
              }))}
            />
            <p className="govuk-body">{words.what}</p>
            <ul className="govuk-list govuk-list--bullet">
              {award.follows.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <SubmitButton>{words.confirm}</SubmitButton>
          </Form>
        </>
      )}
      {cannot.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.cannotTitle(cannot.length)}</h2>
          <Table
            caption={words.cannotTitle(cannot.length)}
            captionHidden
            columns={[{ label: words.worker }, { label: words.why }]}
            rows={cannot.map(({ worker, why }) => ({
              id: worker.employmentId,
              cells: [
                <a key="who" className="govuk-link" href={`${here}/${worker.employmentId}`}>
                  <bdi>{worker.name}</bdi>
                </a>,
                refusalText(whyNot, why),
              ],
            }))}
          />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}/awarded?on=${today}`}>
          {words.today}
        </a>
      </p>
    </ProviderLayout>
  )
}
