import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AssistForm } from "#app/domain/applications/forms.ts"
import {
  assistApplication,
  type HelperKey,
  helpOn,
  readAssisting,
} from "#app/domain/applications/index.server.ts"
import { parseReference } from "#app/domain/applications/reference-words.ts"
import { readVacancy } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HelpedNow, StartTyping } from "#app/ui/provider/help-apply.tsx"
import { rememberHelp } from "#app/web/helper-key.server.ts"
import { languageCookieHeader, languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ helping }) => helping.start.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const assisting = await readAssisting(ctx, slug)
  const found = await readVacancy(ctx, slug)
  if (!assisting || !found) throw notFound()
  const { searchParams } = new URL(request.url)
  const said = (name: string) => parseReference(searchParams.get(name) ?? "")
  return data({
    provider,
    path: `${provider.path}/vacancies/${slug}`,
    pack: `/jobs/${slug}/paper.pdf`,
    title: found.vacancy.title,
    ...assisting,
    ended: { sent: said("sent"), stopped: said("stopped") },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const words = wordsFor(languageOf(request)).helping
  const form = await readForm(request, AssistForm)
  if (!form.ok) return problems(form.error, 422)
  const { reference, way, language } = form.value
  if (reference !== "") {
    const opened = await helpOn(ctx, { reference })
    if (!opened.ok) throw notFound()
    return toTyping(request, opened.value)
  }
  if (!way) return problems([{ field: "way", text: words.start.wayMissing }], 422)
  const started = await assistApplication(ctx, { slug, way, language })
  if (started.ok) return toTyping(request, started.value, language)
  if (started.error.kind === "not-found") throw notFound()
  return problems([{ text: refusalText(words.begin, started.error) }], 409)
}

function toTyping(request: Request, key: HelperKey, language?: "en" | "easy-read" | "cy") {
  const headers = new Headers({ "Set-Cookie": rememberHelp(request, key) })
  if (language) headers.append("Set-Cookie", languageCookieHeader(language))
  return redirect(`/apply/${key.reference}/helping`, { status: 303, headers })
}

export default function HelpApply() {
  const { provider, path, pack, title, refusal, entries, ended } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { start: words, begin } = useWords().helping
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {ended.sent && !wrong && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{words.sent(ended.sent.replaceAll("-", " "))}</p>
          <p className="govuk-body">{words.sentText}</p>
        </NotificationBanner>
      )}
      {ended.stopped && !wrong && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">
            {words.stopped(ended.stopped.replaceAll("-", " "))}
          </p>
          <p className="govuk-body">{words.stoppedText}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      {refusal ? (
        <InsetText>{refusalText(begin, refusal)}</InsetText>
      ) : (
        <>
          <StartTyping problems={wrong?.problems} pack={pack} />
          <HelpedNow entries={entries} />
        </>
      )}
    </ProviderLayout>
  )
}
