import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { NameForm } from "#app/domain/accounts/forms.ts"
import { changeName } from "#app/domain/accounts/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { accountCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.account.name.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await accountCtx(request)
  return { name: session.name }
}

export async function action({ request }: ActionFunctionArgs) {
  const { ctx } = await accountCtx(request)
  const form = await readForm(request, NameForm)
  if (!form.ok) {
    const { name } = wordsFor(languageOf(request)).account.problems
    return problems(reworded(form.error, { name }), 422)
  }
  await changeName(ctx, form.value)
  return redirect("/account?done=name", 303)
}

export default function ChangeName() {
  const { name } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords()
  return (
    <AccountLayout before={<BackLink href="/account">{words.account.home.title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      <Form>
        <TextField
          name="name"
          asHeading
          autoComplete="name"
          spellCheck={false}
          label={words.account.name.title}
          hint={words.account.name.hint}
          value={String(wrong?.values.name ?? name)}
          problem={problemOf(wrong?.problems, "name")}
        />
        <SubmitButton>{words.shared.actions.save}</SubmitButton>
      </Form>
    </AccountLayout>
  )
}
