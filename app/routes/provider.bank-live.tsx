import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { GoLiveForm, questionTexts, questionValues, reasonLimit } from "#app/domain/scenarios/bank-forms.ts"
import { goLive } from "#app/domain/scenarios/index.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Agreed } from "#app/ui/provider/bank-agreement.tsx"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { openOwnQuestion } from "#app/web/bank.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { checkFields, fieldToReadAgain } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.live.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider, path, question } = await openOwnQuestion(request, params)
  const { version, seal, work } = question
  if (version.liveAt || work.gaps.length > 0) throw redirect(path, 303)
  const { agreement, doubts } = work
  return { provider, path, title: version.title, keyed: isKeyScored(version.kind), seal, agreement, doubts }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openOwnQuestion(request, params)
  const form = await readForm(request, GoLiveForm)
  if (!form.ok) return data({ ...form.error, makesSmall: false }, { status: 422 })
  const { again, ...asked } = form.value
  if (
    !again &&
    fieldToReadAgain(await checkFields(questionValues(question.version), questionTexts, "question"))
  ) {
    const { secondLook } = wordsFor(languageOf(request)).languageCheck
    return data({ problems: [{ text: secondLook }], values: form.values, makesSmall: true }, { status: 422 })
  }
  const live = await goLive(ctx, { questionId: question.questionId, ...asked })
  if (live.ok) return redirect(path, 303)
  if (live.error.kind === "not-found") throw notFound()
  const text = refusalText(wordsFor(languageOf(request)).provider.bank.refusals.live, live.error)
  const refused = live.error.kind === "reason-missing" ? { field: "reason", text } : { text }
  return data({ problems: [refused], values: form.values, makesSmall: false }, { status: 409 })
}

export default function BankLive() {
  const { provider, path, title, keyed, seal, agreement, doubts } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { live: words, doubts: said } = useWords().provider.bank
  const { useAllTheSame } = useWords().languageCheck
  return (
    <BankFrame
      provider={provider}
      path={path}
      question={title}
      title={words.title}
      lead={words.lead}
      problems={wrong?.problems}
    >
      {agreement && <Agreed agreement={agreement} />}
      {keyed && <p className="govuk-body">{words.keyFrom}</p>}
      {doubts.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.doubtsTitle}</h2>
          {doubts.map((doubt) => (
            <WarningText key={doubt.kind}>{refusalText(said, doubt)}</WarningText>
          ))}
          <h2 className="govuk-heading-m">{words.nextTitle}</h2>
          <ul className="govuk-list govuk-list--spaced">
            <li>
              <a className="govuk-link" href={`${path}/raters`}>
                {words.askMore}
              </a>
              . {words.askMoreText}
            </li>
            <li>
              <a className="govuk-link" href={path}>
                {words.mend}
              </a>
              . {words.mendText}
            </li>
          </ul>
          <h2 className="govuk-heading-m">{words.useIt}</h2>
        </>
      )}
      <Form>
        <input type="hidden" name="seen" value={seal} />
        {doubts.length > 0 && (
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            limit={reasonLimit}
            rows={4}
            value={wrong ? textOf(wrong.values, "reason") : ""}
            problem={problemOf(wrong?.problems, "reason")}
          />
        )}
        {wrong?.makesSmall ? (
          <Button name="again" value="yes" kind="secondary">
            {useAllTheSame}
          </Button>
        ) : (
          <SubmitButton>{words.go}</SubmitButton>
        )}
      </Form>
    </BankFrame>
  )
}
