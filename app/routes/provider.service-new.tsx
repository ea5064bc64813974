import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { addService } from "#app/domain/accounts/index.server.ts"
import { ServiceForm } from "#app/domain/accounts/provider-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ServiceFormFields } from "#app/ui/setting-up/service-form.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, serviceKeeperCtx } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.settingUp.service.newTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider } = await serviceKeeperCtx(request, params.provider)
  return data({ provider })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await serviceKeeperCtx(request, params.provider)
  const form = await readForm(request, ServiceForm)
  if (!form.ok) {
    return problems(reworded(form.error, wordsFor(languageOf(request)).settingUp.service.missing), 422)
  }
  const added = await addService(ctx, form.value)
  if (!added.ok) throw notFound()
  return redirect(`${provider.path}/services?done=saved`, 303)
}

export default function NewService() {
  const { provider } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { service: words, services } = useWords().settingUp
  return (
    <ProviderLayout
      provider={provider}
      current="services"
      width="reading"
      before={<BackLink href={`${provider.path}/services`}>{services.title}</BackLink>}
    >
      <ServiceFormFields
        title={words.newTitle}
        typed={wrong?.values ?? {}}
        problems={wrong?.problems}
        button={words.add}
      />
    </ProviderLayout>
  )
}
