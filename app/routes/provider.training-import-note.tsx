import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { importLearning } from "#app/domain/training/index.server.ts"
import { ImportForm } from "#app/domain/training/learning-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ImportPreview } from "#app/ui/training/import-preview.tsx"
import { shownPreview } from "#app/web/import-preview.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

/** The file comes back whole with "Note these": nothing of it was kept meanwhile. */
export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.learningImport.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider } = await learningCtx(request, params.provider)
  return { provider }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { learningImport: words } = wordsFor(languageOf(request))
  const form = await readForm(request, ImportForm)
  if (!form.ok) return data({ problems: form.error.problems, preview: null }, { status: 422 })
  const { text } = form.value
  const done = await importLearning(ctx, form.value)
  if (done.ok) return redirect(`${provider.path}/training/import?noted=${done.value.noted}`, 303)
  if (done.error.kind === "not-found") throw notFound()
  if (done.error.kind === "changed") {
    return data({ problems: undefined, preview: shownPreview(text, done.error.preview) }, { status: 409 })
  }
  const problems = [{ text: refusalText(words.fileRefusals, done.error) }]
  return data({ problems, preview: null }, { status: 422 })
}

export default function TrainingImportNote() {
  const { provider } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().learningImport
  const here = `${provider.path}/training/import`
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      before={<BackLink href={here}>{words.title}</BackLink>}
    >
      {answer?.preview ? (
        <ImportPreview preview={answer.preview} here={here} />
      ) : (
        <>
          <ErrorSummary problems={answer?.problems} />
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body">
            <a className="govuk-link" href={here}>
              {words.preview.another}
            </a>
          </p>
        </>
      )}
    </ProviderLayout>
  )
}
