import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { becomeDemoPerson, type DemoPerson, readDemoCast } from "#app/domain/demo/index.server.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { onlyInDemo } from "#app/web/demo.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { browserOf } from "#app/web/session.server.ts"
import { signedIn } from "#app/web/sign-in.server.ts"

const BeForm = z.object({ person: z.uuid() })

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.demo.home.title)

export async function loader({ request }: LoaderFunctionArgs) {
  onlyInDemo()
  return readDemoCast(strangerCtx(request))
}

export async function action({ request }: ActionFunctionArgs) {
  onlyInDemo()
  const form = await readForm(request, BeForm)
  if (!form.ok) return problems(form.error, 422)
  const browser = browserOf(request)
  const session = await becomeDemoPerson(strangerCtx(request), { personId: form.value.person, browser })
  if (session.ok) return signedIn(session.value, session.value.path)
  return problems([{ text: wordsFor(languageOf(request)).demo.home.notThere }], 409)
}

export default function Demo() {
  const { people, openVacancy } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().demo.home
  const groups = [
    { group: "panel", title: words.panelTitle, text: words.panelText },
    { group: "staff", title: words.staffTitle, text: words.staffText },
    { group: "worker", title: words.workersTitle, text: words.workersText },
  ] as const
  return (
    <PublicLayout width="wide">
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <h2 className="govuk-heading-m">{words.applicantTitle}</h2>
      <p className="govuk-body">{words.applicantText}</p>
      <LinkButton href={openVacancy ? `/jobs/${openVacancy}` : "/jobs"}>
        {openVacancy ? words.applicant : words.noVacancy}
      </LinkButton>
      {groups.map(({ group, title, text }) => (
        <section key={group} aria-labelledby={group}>
          <h2 className="govuk-heading-m" id={group}>
            {title}
          </h2>
          <p className="govuk-body">{text}</p>
          <Cards>
            {people
              .filter((person) => person.group === group)
              .map((person) => (
                <PersonCard person={person} key={`${person.provider.slug}:${person.personId}`} />
              ))}
          </Cards>
        </section>
      ))}
      <h2 className="govuk-heading-m">{words.mailboxTitle}</h2>
      <p className="govuk-body">{words.mailboxText}</p>
      <LinkButton href="/demo/mailbox" kind="secondary">
        {words.mailbox}
      </LinkButton>
    </PublicLayout>
  )
}

function PersonCard({ person }: { readonly person: DemoPerson }) {
  const { demo, account } = useWords()
  const { name, part, role, who, provider, personId } = person
  const place = role ? account.home.roles[role] : part && demo.home.parts[part]
  return (
    <Card title={name} headingLevel={3} tag={place && <Tag tone="calm">{place}</Tag>}>
      <p>{who || provider.name}</p>
      <Form action="/demo">
        <Button kind="secondary" name="person" value={personId}>
          {demo.home.be} <VisuallyHidden>{demo.home.beWhom(name)}</VisuallyHidden>
        </Button>
      </Form>
    </Card>
  )
}
