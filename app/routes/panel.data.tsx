import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMemberCopy } from "#app/domain/privacy/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { CopyToRead } from "#app/ui/privacy/copy-to-read.tsx"
import { memberCopyInWords } from "#app/ui/privacy/member-copy-in-words.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { readMyHelp } from "#app/web/my-waiting.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ panel }) => panel.copy.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const copy = await readMemberCopy(ctx)
  if (!copy) throw notFound()
  return { copy, help: await readMyHelp(ctx) }
}

export default function MyData() {
  const { copy, help } = useLoaderData<typeof loader>()
  const words = useWords()
  const { copy: said, home } = words.panel
  const sections = memberCopyInWords(copy, words)
  return (
    <PanelLayout before={<BackLink href="/panel">{home.title}</BackLink>} help={help}>
      <h1 className="govuk-heading-l">{said.title}</h1>
      <Idea picture="form" lead>
        {said.lead}
      </Idea>
      <Idea picture={["lock", "phone"]}>{said.yours}</Idea>
      <ul className="govuk-list govuk-list--spaced">
        <li>{said.print}</li>
        <li>
          <a className="govuk-link" href="/panel/data/copy.json">
            {said.file}
          </a>
        </li>
      </ul>
      <CopyToRead sections={sections} />
      <h2 className="govuk-heading-m">{said.notHereTitle}</h2>
      <p className="govuk-body">{said.notHere}</p>
      <p className="govuk-body">{said.wrong}</p>
    </PanelLayout>
  )
}
