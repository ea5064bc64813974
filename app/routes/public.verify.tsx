import {
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { verifyPath } from "#app/domain/credentials/addresses.ts"
import { parseCode } from "#app/domain/credentials/rules.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { CodeForm } from "#app/ui/verify/code-form.tsx"

export const handle = { cache: "public" }

export const meta: MetaFunction<typeof loader> = ({ matches, data: asked }) =>
  pageTitle(matches, (words) => words.public.verify.title, {
    description: (words) => words.public.verify.description,
    problems: Boolean(asked?.wrong),
  })

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code")?.trim().slice(0, 100)
  if (typed === undefined) return data({ typed: "", wrong: null })
  const code = parseCode(typed)
  if (code) return redirect(verifyPath(code), 303)
  return data({ typed, wrong: typed === "" ? ("noCode" as const) : ("notACode" as const) }, { status: 422 })
}

export default function Verify() {
  const { typed, wrong } = useLoaderData<typeof loader>()
  const { verify: words, given } = useWords().public
  const problem = wrong ? words[wrong] : undefined
  return (
    <PublicLayout current="verify">
      <ErrorSummary problems={problem ? [{ field: "code", text: problem }] : undefined} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <CodeForm value={typed} problem={problem} />
      <h2 className="govuk-heading-m">{words.whereTitle}</h2>
      <p className="govuk-body">{words.where}</p>
      <p className="govuk-body">{words.private}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/verify/badge">
          {given.fromElsewhere}
        </a>
      </p>
    </PublicLayout>
  )
}
