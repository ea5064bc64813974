import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ContactForm, ContactWayForm } from "#app/domain/applications/forms.ts"
import { type ContactRefusal, saveContact } from "#app/domain/applications/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import type { Words } from "#app/ui/language/en/index.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openToReach, overMeanwhile } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

type ContactWrong = Extract<ContactRefusal, { kind: "not-right" }>["problems"][number]

const fieldOf: Readonly<Record<ContactWrong["kind"], string>> = {
  "name-missing": "name",
  "name-too-long": "name",
  "email-not-whole": "email",
  "phone-not-whole": "phone",
  "secret-word-too-short": "secretWord",
  "secret-word-too-long": "secretWord",
  "secret-word-in-reference": "secretWord",
}

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ apply }) => apply.contact.detailsTitle[data?.way ?? "email"])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openToReach(request, params.reference)
  const chosen = ContactWayForm.safeParse({ way: new URL(request.url).searchParams.get("way") })
  const way = chosen.success ? chosen.data.way : application.contact?.way
  if (!way) throw redirect(`/apply/${params.reference}/contact`, 303)
  return { application, way }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, ContactForm)
  if (!form.ok) return problems(form.error, 422)
  const saved = await saveContact(ctx, form.value)
  if (saved.ok) {
    const { sent, allOpen } = saved.value
    const home = `/apply/${params.reference}`
    return redirect(allOpen ? `${home}/check${sent ? "?changed=1" : ""}` : `${home}?reach=1`, 303)
  }
  const { error: refusal } = saved
  const words = wordsFor(languageOf(request))
  if (refusal.kind === "already-sent" || refusal.kind === "withdrawn") {
    const why = refusalText(words.apply.notOpen.over, refusal)
    return overMeanwhile(params.reference, { values: form.values, why })
  }
  const said = { problems: problemsOf(refusal, words), values: form.values }
  return problems(said, refusal.kind === "not-right" ? 422 : 409)
}

function problemsOf(refusal: ContactRefusal, { apply: { refusals } }: Words): Problem[] {
  if (refusal.kind !== "not-right") return [{ text: refusalText(refusals, refusal) }]
  return refusal.problems.map((one) => ({ field: fieldOf[one.kind], text: refusalText(refusals, one) }))
}

export default function ContactDetails() {
  const { application, way } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.contact
  const { contact, hasSecretWord, reference } = application
  const shown = (field: string, saved: string | null | undefined) => {
    const typed = wrong?.values[field]
    return typeof typed === "string" ? typed : (saved ?? "")
  }
  const problem = (field: string) => problemOf(wrong?.problems, field)
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}/contact`}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.detailsTitle[way]}</h1>
      <Form>
        <input type="hidden" name="way" value={way} />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={shown("name", contact?.name)}
          problem={problem("name")}
          autoComplete="name"
          spellCheck={false}
        />
        {way === "email" && (
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            value={shown("email", contact?.email)}
            problem={problem("email")}
            autoComplete="email"
            spellCheck={false}
          />
        )}
        {way === "phone" && (
          <TextField
            name="phone"
            type="tel"
            label={words.phone}
            hint={words.phoneHint}
            value={shown("phone", contact?.phone)}
            problem={problem("phone")}
            autoComplete="tel"
          />
        )}
        {way === "reference" && (
          <TextField
            name="secretWord"
            label={words.secretWord}
            hint={hasSecretWord ? words.secretWordKept : words.secretWordHint(reference.replaceAll("-", " "))}
            value={shown("secretWord", "")}
            problem={problem("secretWord")}
            autoComplete="off"
            spellCheck={false}
          />
        )}
        <SubmitButton />
      </Form>
    </ApplicationLayout>
  )
}
