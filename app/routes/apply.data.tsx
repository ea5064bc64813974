import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readDataCopy } from "#app/domain/privacy/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { copyInWords } from "#app/ui/privacy/copy-in-words.ts"
import { CopyToRead } from "#app/ui/privacy/copy-to-read.tsx"
import { KeptUntil } from "#app/ui/privacy/own-data-links.tsx"
import { openApplication } from "#app/web/applicant.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ privacy }) => privacy.copy.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const copy = await readDataCopy(ctx)
  if (!copy) throw new Response(null, { status: 404 })
  return { application, copy }
}

export default function Data() {
  const { application, copy } = useLoaderData<typeof loader>()
  const words = useWords().privacy.copy
  const home = `/apply/${application.reference}`
  const recordings = copy.answers.filter(({ recording }) => recording !== null).length
  return (
    <ApplicationLayout application={application} back={home}>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <h2 className="govuk-heading-m">{words.keep}</h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>{words.print}</li>
        <li>
          <a className="govuk-link" href={`${home}/data/copy.zip`}>
            {words.zip(recordings)}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${home}/data/copy.json`}>
            {words.json}
          </a>
        </li>
      </ul>
      <CopyToRead sections={copyInWords(copy, words)} />
      <h2 className="govuk-heading-m">{words.howLong}</h2>
      <KeptUntil keeping={copy.keeping} />
      <p className="govuk-body">
        {words.law} {words.wrong}{" "}
        <a className="govuk-link" href={`${home}/messages`}>
          {words.write}
        </a>
      </p>
    </ApplicationLayout>
  )
}
