import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import { z } from "zod"
import { parseCardWords } from "#app/domain/accounts/card-words.ts"
import { openCard, signInByCard } from "#app/domain/accounts/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { LinkSpent, Welcome } from "#app/ui/panel/invitation.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { invitationShown } from "#app/web/invitation.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { browserOf } from "#app/web/session.server.ts"
import { mayTryFromHere, mayTryWords, signedIn } from "#app/web/sign-in.server.ts"

const CardForm = z.object({
  step: z.enum(["look", "use"]).default("look"),
  words: z.string().trim().min(1).max(200),
})

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.panel.joining.card.title)

export async function action({ request }: ActionFunctionArgs) {
  const said = wordsFor(languageOf(request)).panel
  const { card } = said.joining
  const form = await readForm(request, CardForm)
  if (!form.ok) return problems(reworded(form.error, { words: card.missing }), 422)
  // Words can be guessed where a whole link cannot: each place has its tries, and so have all places together.
  if (!(await mayTryFromHere(request, "card.words")) || !(await mayTryWords())) {
    return problems({ problems: [{ text: said.tooMany }], values: form.values }, 429)
  }
  const unknown = { problems: [{ field: "words", text: card.wrong }], values: form.values }
  const words = parseCardWords(form.value.words)
  if (words === null) return problems(unknown, 422)
  const ctx = strangerCtx(request)
  if (form.value.step === "use") {
    const used = await signInByCard(ctx, words, browserOf(request))
    if (used.ok) return signedIn(used.value, used.value.returnTo)
    return problems({ ...unknown, problems: [{ text: refusalText(said.linkRefusals, used.error) }] }, 409)
  }
  const invitation = await invitationShown(await openCard(ctx, words), request)
  if (invitation.state === "unknown") return problems(unknown, 422)
  return data({ invitation, words })
}

export default function CardPage() {
  const answer = useActionData<typeof action>()
  const found = answer && "invitation" in answer ? answer : null
  const wrong = answer && "problems" in answer ? answer : undefined
  const words = useWords().panel.joining.card
  if (found) {
    const { invitation } = found
    const { person } = invitation
    return (
      <PanelLayout help={person ? { person: person.name, phone: person.phone } : undefined}>
        {invitation.state === "open" ? (
          <Welcome invitation={invitation} sent={{ step: "use", words: found.words }} />
        ) : (
          <LinkSpent {...invitation} state={invitation.state} canSendAgain={false} />
        )}
      </PanelLayout>
    )
  }
  return (
    <PanelLayout>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <TextField
          name="words"
          label={words.words}
          hint={words.hint}
          value={textOf(wrong?.values ?? {}, "words")}
          problem={problemOf(wrong?.problems, "words")}
          autoComplete="off"
          spellCheck={false}
        />
        <SubmitButton>{words.go}</SubmitButton>
      </Form>
      <p className="govuk-body">{words.noCard}</p>
    </PanelLayout>
  )
}
