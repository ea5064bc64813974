import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readKnownPeople } from "#app/domain/panels/index.server.ts"
import { RaterForm } from "#app/domain/scenarios/bank-forms.ts"
import { inviteRater, inviteRaterAgain, takeBackRater } from "#app/domain/scenarios/index.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { inOwnWords } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AskToRate } from "#app/ui/provider/ask-to-rate.tsx"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { InvitationCard } from "#app/ui/provider/invitation-card.tsx"
import { RaterTable } from "#app/ui/provider/rater-table.tsx"
import { openOwnQuestion } from "#app/web/bank.server.ts"
import { mayInvite } from "#app/web/invitation-limit.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.raters.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider, path, question } = await openOwnQuestion(request, params)
  const { version, work } = question
  if (!isKeyScored(version.kind) || version.liveAt) throw redirect(path, 303)
  const asked = new Set(work.raters.map(({ personId }) => personId))
  const known = (await readKnownPeople(ctx)).filter(
    ({ part, personId }) => part === "draws-on-support" && !asked.has(personId),
  )
  return {
    ...{ provider, path, title: version.title },
    raters: work.raters.map(({ id, called, done }) => ({ id, called, done })),
    known: known.map(({ personId, name }) => ({ personId, name })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openOwnQuestion(request, params)
  const form = await readForm(request, RaterForm)
  if (!form.ok) return problems(form.error, 422)
  const { questionId } = question
  const { refusals, raters: said } = wordsFor(languageOf(request)).provider.bank
  const asked = form.value
  if (asked.step === "take-back") {
    const taken = await takeBackRater(ctx, { questionId, raterId: asked.rater })
    if (taken.ok) return redirect(`${path}/raters`, 303)
    if (taken.error.kind === "not-found") throw notFound()
    return problems([{ text: refusalText(refusals.takeBack, taken.error) }], 409)
  }
  const email = asked.step === "new" ? asked.email : undefined
  if (!(await mayInvite(ctx.actor.providerId, email))) {
    return problems({ problems: [{ text: said.tooMany }], values: form.values }, 429)
  }
  if (asked.step === "again") {
    const again = await inviteRaterAgain(ctx, { questionId, raterId: asked.rater })
    if (again.ok) return data({ invitation: again.value })
    if (again.error.kind === "not-found") throw notFound()
    return problems([{ text: refusalText(refusals.takeBack, again.error) }], 409)
  }
  const personId = asked.step === "known" ? asked.person : undefined
  const invited = await inviteRater(ctx, { questionId, name: asked.name, personId, email })
  // The key goes into this one answer and nowhere else: no address, no cookie, no log holds it.
  if (invited.ok) return data({ invitation: invited.value })
  if (invited.error.kind === "not-found") throw notFound()
  return problems(
    { problems: [{ text: refusalText(refusals.invite, invited.error) }], values: form.values },
    409,
  )
}

export default function BankRaters() {
  const { provider, path, title, raters, known } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const all = useWords()
  const { raters: words } = all.provider.bank
  const wrong = answer && "problems" in answer ? answer : undefined
  const said = inOwnWords(wrong?.problems, words.missing, all.server)
  if (answer && "invitation" in answer) {
    return (
      <BankFrame provider={provider} path={path} question={title} title={words.title}>
        <InvitationCard invitation={answer.invitation} line={words.cardLine(title)}>
          <LinkButton href={`${path}/raters`}>{words.back}</LinkButton>
        </InvitationCard>
      </BankFrame>
    )
  }
  return (
    <BankFrame
      provider={provider}
      path={path}
      question={title}
      title={words.title}
      lead={words.lead}
      problems={said}
    >
      <RaterTable raters={raters} />
      <AskToRate known={known} problems={said} typed={wrong?.values} />
    </BankFrame>
  )
}
