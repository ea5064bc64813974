import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { RemoveBroughtForm } from "#app/domain/credentials/forms.ts"
import { readMyBrought, removeBrought } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { BroughtList } from "#app/ui/passport/brought-list.tsx"
import { passportPaths } from "#app/ui/passport/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ brought }) => brought.own.title)

const news = ["brought", "removed"] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const badges = await readMyBrought(await personCtx(request))
  const done = new URL(request.url).searchParams.get("done")
  return { badges, done: news.find((one) => one === done) ?? null }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const form = await readForm(request, RemoveBroughtForm)
  if (!form.ok) return problems(form.error, 422)
  const removed = await removeBrought(ctx, form.value.badge)
  if (removed.ok) return redirect(`${passportPaths.badges}?done=removed`, 303)
  return problems([{ text: wordsFor(languageOf(request)).brought.own.gone }], 409)
}

export default function Badges() {
  const { badges, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { brought, passport } = useWords()
  const words = brought.own
  return (
    <AccountLayout before={<BackLink href={passportPaths.home}>{passport.title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      {done && !wrong && <NotificationBanner tone="success">{words[done]}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.text}</p>
      {badges.length > 0 && <BroughtList badges={badges} />}
      <LinkButton href={passportPaths.bring}>{words.bring}</LinkButton>
    </AccountLayout>
  )
}
