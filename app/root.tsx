import fontFile from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url"
import {
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node"
import { isRouteErrorResponse, Links, Meta, Outlet, useMatches, useRouteError } from "@remix-run/react"
import type { ReactNode } from "react"
import styles from "#app/styles/app.scss?url"
import stylesAtWork from "#app/styles/at-work.scss?url"
import { htmlLang } from "#app/ui/language/language.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { ErrorPage, errorKindOf } from "#app/ui/layout/error-page.tsx"
import { useFrame } from "#app/ui/layout/use-frame.ts"
import { frameFromRequest } from "#app/web/frame.server.ts"

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "preload", href: fontFile, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
]

/** Panels', providers' and workers' pages: their own style sheet beside everybody's. */
const atWork = /^routes\/(?:panel|provider|passport)\./

export const meta: MetaFunction = ({ error, matches }) =>
  pageTitle(matches, ({ shared }) =>
    error ? shared.errors[errorKindOf(statusOf(error))].title : shared.productName,
  )

export async function loader({ request }: LoaderFunctionArgs) {
  const frame = await frameFromRequest(request)
  return data(frame.data, { headers: frame.headers })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language, look } = useFrame()
  const isAtWork = useMatches().some(({ id }) => atWork.test(id))
  return (
    <html
      lang={htmlLang(language)}
      data-language={language}
      data-text={look && look.textSize !== "normal" ? look.textSize : undefined}
      data-pictures={look && !look.pictures ? "off" : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {isAtWork && <link rel="stylesheet" href={stylesAtWork} />}
      </head>
      <body className="vf-page">{children}</body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage status={statusOf(useRouteError())} />
}
