import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readOwnFeedback } from "#app/domain/decisions/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { FeedbackToRead } from "#app/ui/feedback/feedback-to-read.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { JobCards } from "#app/ui/vacancy/job-cards.tsx"
import { openApplication } from "#app/web/applicant.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ feedback }) => feedback.read.title)

/** Whoever still looks for work is shown what else is open. */
const looking = ["not-shortlisted", "not-appointed", "declined", "withdrawn"]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const own = await readOwnFeedback(ctx)
  if (!own) throw redirect(`/apply/${application.reference}`, 303)
  return { application, own, doors: looking.includes(application.status) ? own.doors : [] }
}

export default function OwnFeedback() {
  const { application, own, doors } = useLoaderData<typeof loader>()
  const { feedback: words } = useWords()
  const easy = useLanguage() === "easy-read"
  const { reference, provider } = application
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}`}>
      <h1 className="govuk-heading-l">{words.read.title}</h1>
      <p className="govuk-body-l">
        <WithEnglish say={words.read.lead} own={provider} />
      </p>
      <FeedbackToRead feedback={own.words} easy={easy} words={words} />
      <p className="govuk-body vf-screen-only">{words.read.keep}</p>
      <h2 className="govuk-heading-m">{words.read.unclearTitle}</h2>
      <p className="govuk-body">
        {words.read.unclear}{" "}
        <a className="govuk-link" href={`/apply/${reference}/messages`}>
          {words.read.write}
        </a>
      </p>
      {doors.length > 0 && (
        <section className="vf-screen-only" aria-labelledby="doors">
          <h2 className="govuk-heading-m" id="doors">
            {words.read.doors}
          </h2>
          <p className="govuk-body">{words.read.doorsText}</p>
          <JobCards jobs={doors} />
          <p className="govuk-body">
            <a className="govuk-link" href="/jobs">
              {words.read.allJobs}
            </a>
          </p>
        </section>
      )}
    </ApplicationLayout>
  )
}
