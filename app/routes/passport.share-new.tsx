import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ShareForm } from "#app/domain/credentials/forms.ts"
import { readAwardsToShow, sharePassport } from "#app/domain/credentials/index.server.ts"
import { newId } from "#app/platform/ids.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { passportPaths } from "#app/ui/passport/paths.ts"
import { ShareForm as ChooseWhatToShow } from "#app/ui/passport/share-form.tsx"
import { limitSharing } from "#app/web/asking.server.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ passport }) => passport.sharing.choose.title)

export async function loader({ request }: LoaderFunctionArgs) {
  return { awards: await readAwardsToShow(await personCtx(request)), once: newId() }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const words = wordsFor(languageOf(request)).passport.sharing.choose
  const form = await readForm(request, ShareForm)
  if (!form.ok) return problems(reworded(form.error, { lasts: words.lastsMissing }), 422)
  if (!(await limitSharing(ctx.actor.personId)).ok) {
    return problems({ problems: [{ text: words.tooMany }], values: form.values }, 429)
  }
  const made = await sharePassport(ctx, form.value)
  if (made.ok) return redirect(`${passportPaths.share(made.value.id)}?made=1`, 303)
  const refusal = made.error
  if (refusal.kind === "not-found") throw notFound()
  const text = refusalText(words.refusals, refusal)
  const missing = refusal.kind === "nothing-chosen"
  const said = refusal.kind === "too-many-links" ? { text } : { field: "awards", text }
  return problems({ problems: [said], values: form.values }, missing ? 422 : 409)
}

export default function NewShare() {
  const { awards, once } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { choose: words, back } = useWords().passport.sharing
  return (
    <AccountLayout before={<BackLink href={passportPaths.home}>{back}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {awards.length === 0 ? (
        <InsetText>{words.nothing}</InsetText>
      ) : (
        <ChooseWhatToShow once={once} awards={awards} wrong={wrong} />
      )}
    </AccountLayout>
  )
}
