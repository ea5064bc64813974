import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { openWhys } from "#app/web/bank.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.whys.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider, path, question, whys } = await openWhys(request, params)
  const saved = new URL(request.url).searchParams.has("saved")
  return { provider, path, title: question.version.title, whys, saved }
}

export default function BankWhys() {
  const { provider, path, title, whys, saved } = useLoaderData<typeof loader>()
  const { whys: words } = useWords().provider.bank
  return (
    <BankFrame provider={provider} path={path} question={title} title={words.title} lead={words.lead}>
      {saved && <NotificationBanner tone="success">{words.saved}</NotificationBanner>}
      {whys.length === 0 ? (
        <InsetText>
          <p className="govuk-body">{words.none}</p>
          <p className="govuk-body">{words.noneWhy}</p>
        </InsetText>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          columns={[
            { label: words.why },
            { label: words.about },
            { label: words.stands },
            { label: words.toDo },
          ]}
          rows={whys.map(({ id, place, option, typed }, at) => ({
            id,
            cells: [
              words.number(at + 1),
              words.thing(place, option),
              <Tag key="state" tone={typed ? "good" : "attention"}>
                {words.states[typed ? "typed" : "todo"]}
              </Tag>,
              typed ? (
                ""
              ) : (
                <a key="act" className="govuk-link" href={`${path}/whys/${id}`}>
                  {words.act} <VisuallyHidden>{words.number(at + 1)}</VisuallyHidden>
                </a>
              ),
            ],
          }))}
        />
      )}
    </BankFrame>
  )
}
