import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { KeepForm } from "#app/domain/applications/forms.ts"
import { makeComeBackLink, sendComeBackLink, setSecretWord } from "#app/domain/applications/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import {
  applicantCtx,
  forgetApplication,
  limitLinkEmails,
  openApplication,
} from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import type { FormProblems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

type Done = "word-set" | "link-sent"
type Outcome = FormProblems & { readonly done?: Done; readonly link?: string }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.save.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openApplication(request, params.reference)
  return { application }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { reference = "" } = params
  const ctx = await applicantCtx(request, reference)
  const { apply: words } = wordsFor(languageOf(request))
  const form = await readForm(request, KeepForm)
  if (!form.ok) return data<Outcome>(form.error, { status: 422 })
  const { values } = form
  const refused = (field: string, text: string, status: number) =>
    data<Outcome>({ problems: [{ field, text }], values }, { status })
  const done = (outcome: Partial<Outcome>) => data<Outcome>({ problems: [], values: {}, ...outcome })
  switch (form.value.what) {
    case "word": {
      const set = await setSecretWord(ctx, { secretWord: form.value.secretWord })
      if (!set.ok) return refused("secretWord", refusalText(words.refusals, set.error), 422)
      return done({ done: "word-set" })
    }
    case "link": {
      const made = await makeComeBackLink(ctx)
      if (!made.ok) throw new Response(null, { status: 404 })
      return done({ link: made.value.url })
    }
    case "email": {
      const allowed = await limitLinkEmails(request, ctx.actor.applicationId)
      if (!allowed.ok) return refused("email", words.save.tooManyEmails, 429)
      const sent = await sendComeBackLink(ctx, { email: form.value.email })
      if (!sent.ok) return refused("email", refusalText(words.refusals, sent.error), 422)
      return done({ done: "link-sent" })
    }
    case "close":
      return redirect("/apply?closed=1", {
        status: 303,
        headers: { "Set-Cookie": forgetApplication(request, reference) },
      })
  }
}

export default function Save() {
  const { application } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const words = useWords().apply.save
  const { reference, status, vacancy, hasSecretWord } = application
  const typed = (field: string) => {
    const value = outcome?.values[field]
    return typeof value === "string" ? value : ""
  }
  const said = outcome?.done && { "word-set": words.wordDone, "link-sent": words.emailDone }[outcome.done]
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}`}>
      <ErrorSummary problems={outcome?.problems} />
      {said && <NotificationBanner tone="success">{said}</NotificationBanner>}
      {outcome?.link && (
        <NotificationBanner tone="success">
          <p className="govuk-body">{words.linkMade}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={outcome.link}>
              {outcome.link}
            </a>
          </p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {status === "draft" && vacancy.open && (
        <p className="govuk-body">
          {words.openUntil} <Time at={vacancy.closesAt} show="date-time" />.
        </p>
      )}
      <p className="govuk-body">{words.reference}</p>
      <InsetText>
        <strong className="govuk-body-l">{reference.replaceAll("-", " ")}</strong>
      </InsetText>
      <p className="govuk-body">{words.here}</p>

      <h2 className="govuk-heading-m">{words.wordTitle}</h2>
      <p className="govuk-body">{hasSecretWord ? words.wordSet : words.wordText}</p>
      <Form>
        <TextField
          name="secretWord"
          label={words.wordLabel}
          hint={words.wordHint}
          value={typed("secretWord")}
          problem={problemOf(outcome?.problems, "secretWord")}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <Button name="what" value="word" kind="secondary">
          {words.wordButton}
        </Button>
      </Form>

      <h2 className="govuk-heading-m">{words.linkTitle}</h2>
      <p className="govuk-body">{words.linkText}</p>
      <Form>
        <TextField
          name="email"
          type="email"
          label={words.emailLabel}
          hint={words.emailHint}
          value={typed("email")}
          problem={problemOf(outcome?.problems, "email")}
          autoComplete="email"
          spellCheck={false}
        />
        <Button name="what" value="email" kind="secondary">
          {words.emailButton}
        </Button>
      </Form>
      <Form>
        <Button name="what" value="link" kind="secondary">
          {words.linkButton}
        </Button>
      </Form>

      <h2 className="govuk-heading-m">{words.sharedTitle}</h2>
      <p className="govuk-body">{words.sharedText}</p>
      <Form>
        <Button name="what" value="close" kind="secondary">
          {words.sharedButton}
        </Button>
      </Form>
      <LinkButton href={`/apply/${reference}`}>{words.carryOn}</LinkButton>
    </ApplicationLayout>
  )
}
