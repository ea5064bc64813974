import { createRequestHandler, type MetaFunction, type ServerBuild } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { env } from "#app/platform/env.server.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Language } from "#app/ui/language/language.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { plainFrame } from "#app/ui/layout/frame.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import type { LoadContext } from "#app/web/load-context.server.ts"

export type FailureKind = "not-found" | "from-elsewhere" | "too-large" | "unavailable" | "broken"

export type Failure = {
  readonly kind: FailureKind
  readonly language: Language
  /** Path and search as asked for, for the way to the same page in another language. */
  readonly address: string
  /** A form that could not be taken: sent again, just as it was, with one press. */
  readonly again?: { readonly action: string; readonly fields: readonly (readonly [string, string])[] }
}

/** Draws the page for a request that no route of ours could answer. Asks nothing of the database. */
export type FailurePages = (failure: Failure) => Promise<string>

export const failureStatus: Readonly<Record<FailureKind, number>> = {
  "not-found": 404,
  "from-elsewhere": 403,
  "too-large": 413,
  unavailable: 503,
  broken: 500,
}

/** A build of two routes: the root as it is, but with a loader that knows the answer already, and this page. */
export function failurePages(build: ServerBuild): FailurePages {
  const root = build.routes.root
  const rootAssets = build.assets.routes.root
  if (!root || !rootAssets) throw new Error("The build has no root route")
  const failure = { id: "failure", parentId: "root", path: "*" }
  // With a path of its own the root would answer the first page's address itself.
  const { path: _path, ...pathlessRoot } = root
  const handler = createRequestHandler(
    {
      ...build,
      routes: {
        root: {
          ...pathlessRoot,
          module: { ...root.module, loader: ({ context }) => frameOf(told(context)) },
        },
        failure: {
          ...failure,
          module: { default: FailurePage, loader: ({ context }) => told(context), meta: failureMeta },
        },
      },
      assets: {
        ...build.assets,
        routes: { root: rootAssets, failure: { ...rootAssets, ...failure, css: [], imports: [] } },
      },
    },
    build.mode,
  )
  return async (about) => {
    const context: LoadContext & Told = { unavailable: false, failure: about }
    await handler(new Request(new URL(env().APP_URL).origin + about.address), context)
    if (context.html === undefined) throw new Error("The failure page was not drawn")
    return context.html
  }
}

type Told = { readonly failure: Failure }

function told(context: object): Failure {
  return (context as Told).failure
}

function frameOf({ language }: Failure) {
  return { ...plainFrame, language, demo: env().DEMO }
}

function saidOf(kind: FailureKind, { shared, server }: Words) {
  const said = {
    "not-found": shared.errors.notFound,
    "from-elsewhere": server.fromElsewhere,
    "too-large": server.tooLarge,
    unavailable: shared.errors.unavailable,
    broken: shared.errors.broken,
  }
  return said[kind]
}

const failureMeta: MetaFunction = ({ data, matches }) =>
  pageTitle(matches, (words) => saidOf((data as Failure).kind, words).title)

function FailurePage() {
  const { kind, again } = useLoaderData<() => Failure>()
  const words = useWords()
  const said = saidOf(kind, words)
  const { wordsKept } = words.server
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{said.title}</h1>
      <p className="govuk-body">{again ? wordsKept.text : said.text}</p>
      <p className="govuk-body">{again ? wordsKept.todo : said.todo}</p>
      {again ? (
        <form method="post" action={again.action}>
          {again.fields.map(([name, value], i) => (
            <input key={i} type="hidden" name={name} value={value} />
          ))}
          <Button>{words.shared.actions.tryAgain}</Button>
        </form>
      ) : (
        <LinkButton href="/" kind="secondary">
          {words.shared.actions.home}
        </LinkButton>
      )}
    </PublicLayout>
  )
}
