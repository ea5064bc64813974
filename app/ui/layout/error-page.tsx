import { LinkButton } from "#app/ui/components/button.tsx"
import type { Words } from "#app/ui/language/en/index.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"

type Kind = keyof Words["shared"]["errors"]

/** What happened, from the status of an answer. */
export function errorKindOf(status: number): Kind {
  if (status === 404 || status === 410) return "notFound"
  if (status === 401 || status === 403) return "notAllowed"
  if (status === 419) return "expired"
  if (status === 429) return "tooMany"
  if (status === 503) return "unavailable"
  return "broken"
}

/** A page that could not be shown: what happened, that nothing is lost, what to do now. */
export function ErrorPage({ status }: { readonly status: number }) {
  const words = useWords().shared
  const kind = errorKindOf(status)
  const said = words.errors[kind]
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{said.title}</h1>
      <p className="govuk-body">{said.text}</p>
      <p className="govuk-body">{said.todo}</p>
      {kind === "notAllowed" ? (
        <LinkButton href="/sign-in">{words.menu.signIn}</LinkButton>
      ) : (
        <LinkButton href="/" kind="secondary">
          {words.actions.home}
        </LinkButton>
      )}
    </PublicLayout>
  )
}
