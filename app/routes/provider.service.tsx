import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { changeService, endService, readServices, reopenService } from "#app/domain/accounts/index.server.ts"
import { KeepServiceForm } from "#app/domain/accounts/provider-forms.ts"
import { serviceAsShown } from "#app/domain/accounts/provider-rules.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { InspectorsFileLinks } from "#app/ui/provider/inspectors-file-links.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { ServiceFormFields } from "#app/ui/setting-up/service-form.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, serviceKeeperCtx } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.settingUp.service.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await serviceKeeperCtx(request, params.provider)
  const service = (await readServices(ctx)).find(({ id }) => id === params.service)
  if (!service) throw notFound()
  return data({ provider, service, seen: serviceAsShown(service) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await serviceKeeperCtx(request, params.provider)
  const words = wordsFor(languageOf(request)).settingUp.service
  const form = await readForm(request, KeepServiceForm)
  if (!form.ok) return problems(reworded(form.error, words.missing), 422)
  const serviceId = params.service ?? ""
  const { step } = form.value
  const kept =
    step === "save"
      ? await changeService(ctx, { serviceId, service: form.value, seen: form.value.seen })
      : step === "end"
        ? await endService(ctx, { serviceId })
        : await reopenService(ctx, { serviceId })
  if (kept.ok) {
    const done = { save: "saved", end: "ended", reopen: "reopened" }[step]
    return redirect(`${provider.path}/services?done=${done}`, 303)
  }
  if (kept.error.kind === "not-found") throw notFound()
  const text = refusalText(words.refusals, kept.error)
  return problems({ problems: [{ text }], values: step === "save" ? form.values : {} }, 409)
}

export default function ChangeService() {
  const { provider, service, seen } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { service: words, services } = useWords().settingUp
  const { inspection } = useWords().provider
  const { name, place, kind, nation } = service
  const typed = wrong && "name" in wrong.values ? wrong.values : { name, place, kind, nation }
  return (
    <ProviderLayout
      provider={provider}
      current="services"
      width="reading"
      before={<BackLink href={`${provider.path}/services`}>{services.title}</BackLink>}
    >
      {service.endedAt ? (
        <>
          <ErrorSummary problems={wrong?.problems} />
          <h1 className="govuk-heading-l">{name}</h1>
          <InsetText>{words.endedText}</InsetText>
          <Form>
            <Button name="step" value="reopen">
              {words.reopen}
            </Button>
          </Form>
        </>
      ) : (
        <>
          <ServiceFormFields
            title={words.title}
            typed={typed}
            problems={wrong?.problems}
            button={words.save}
            seen={seen}
          />
          <h2 className="govuk-heading-m">{words.endTitle}</h2>
          <p className="govuk-body">{words.endText}</p>
          <Form>
            <Button kind="secondary" name="step" value="end">
              {words.end}
            </Button>
          </Form>
        </>
      )}
      <InspectorsFileLinks
        title={inspection.onService}
        path={`${provider.path}/services/${service.id}/inspectors-file`}
      />
      <HistoryLink provider={provider.path} about={{ kind: "service", id: service.id }} />
    </ProviderLayout>
  )
}
