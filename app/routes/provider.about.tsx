import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { aboutLimit, DescribeProviderForm } from "#app/domain/accounts/provider-forms.ts"
import { providerAsShown } from "#app/domain/accounts/provider-rules.ts"
import { describeProvider, readProviderFacts } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, serviceKeeperCtx } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.settingUp.about.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await serviceKeeperCtx(request, params.provider)
  const facts = await readProviderFacts(ctx)
  if (!facts) throw notFound()
  const saved = new URL(request.url).searchParams.has("saved")
  return data({ provider, slug: params.provider ?? "", facts, seen: providerAsShown(facts), saved })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await serviceKeeperCtx(request, params.provider)
  const words = wordsFor(languageOf(request)).settingUp.about
  const form = await readForm(request, DescribeProviderForm)
  if (!form.ok) return problems(reworded(form.error, words.missing), 422)
  const { seen, ...facts } = form.value
  const described = await describeProvider(ctx, { facts, seen })
  if (described.ok) return redirect(`${provider.path}/about?saved=1`, 303)
  if (described.error.kind === "not-found") throw notFound()
  const text = refusalText(words.refusals, described.error)
  const blocked = described.error.kind === "diminishes"
  const said = blocked ? { field: "about", text } : { text }
  return problems({ problems: [said], values: form.values }, blocked ? 422 : 409)
}

export default function About() {
  const { provider, slug, facts, seen, saved } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { about: words, services } = useWords().settingUp
  const typed: Typed = wrong?.values ?? facts
  const field = (name: string) => ({
    name,
    value: textOf(typed, name),
    problem: problemOf(wrong?.problems, name),
  })
  return (
    <ProviderLayout
      provider={provider}
      current="services"
      width="reading"
      before={<BackLink href={`${provider.path}/services`}>{services.title}</BackLink>}
    >
      {saved && !wrong && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{words.saved}</p>
        </NotificationBanner>
      )}
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/providers/${slug}`}>
          {words.see}
        </a>
      </p>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <TextArea {...field("about")} label={words.about} hint={words.aboutHint} limit={aboutLimit} />
        <h2 className="govuk-heading-m">{words.contactTitle}</h2>
        <p className="govuk-body">{words.contactText}</p>
        <TextField {...field("contactName")} spellCheck={false} label={words.contactName} />
        <TextField {...field("contactPhone")} type="tel" width={20} label={words.contactPhone} />
        <TextField {...field("contactEmail")} type="email" spellCheck={false} label={words.contactEmail} />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
      <HistoryLink provider={provider.path} sort="services" />
    </ProviderLayout>
  )
}
