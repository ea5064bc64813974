import { isRouteErrorResponse, Outlet, useRouteError } from "@remix-run/react"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { ApplyLayout } from "#app/ui/layout/apply-layout.tsx"
import { ErrorPage } from "#app/ui/layout/error-page.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type NotOpened = { readonly reference: string; readonly words: readonly string[]; readonly why?: string }

/** The pages of one application share what is said when nothing can be saved: its key is lost here, or it is over. */
export default function Application() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const words = useWords().apply.notOpen
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />
  if (!isNotOpened(error.data)) return <ErrorPage status={error.status} />
  const { reference, words: typed, why } = error.data
  const over = why !== undefined
  return (
    <ApplyLayout>
      <h1 className="govuk-heading-l">{over ? words.over.title : words.title}</h1>
      <p className="govuk-body-l">{over ? why : words.text}</p>
      {typed.length > 0 && (
        <>
          <p className="govuk-body">{over ? words.over.kept : words.kept}</p>
          {typed.map((text) => (
            <InsetText key={text}>
              <Prose text={text} />
            </InsetText>
          ))}
        </>
      )}
      {over ? (
        <LinkButton href={`/apply/${reference}`}>{words.over.button}</LinkButton>
      ) : (
        <LinkButton href={`/apply?reference=${encodeURIComponent(reference)}`}>{words.button}</LinkButton>
      )}
    </ApplyLayout>
  )
}

function isNotOpened(value: unknown): value is NotOpened {
  return typeof value === "object" && value !== null && "reference" in value && "words" in value
}
