import { isRouteErrorResponse, Outlet, useRouteError } from "@remix-run/react"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { ApplyLayout } from "#app/ui/layout/apply-layout.tsx"
import { ErrorPage } from "#app/ui/layout/error-page.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type NotOpened = { readonly reference: string; readonly words: readonly string[] }

/** The pages of one application share what is said when this browser has lost its key to it. */
export default function Application() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const words = useWords().apply.notOpen
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />
  if (!isNotOpened(error.data)) return <ErrorPage status={error.status} />
  return (
    <ApplyLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.text}</p>
      {error.data.words.length > 0 && (
        <>
          <p className="govuk-body">{words.kept}</p>
          {error.data.words.map((text) => (
            <InsetText key={text}>
              <Prose text={text} />
            </InsetText>
          ))}
        </>
      )}
      <LinkButton href={`/apply?reference=${encodeURIComponent(error.data.reference)}`}>
        {words.button}
      </LinkButton>
    </ApplyLayout>
  )
}

function isNotOpened(value: unknown): value is NotOpened {
  return typeof value === "object" && value !== null && "reference" in value && "words" in value
}
