import { referenceLimit } from "#app/domain/decisions/references.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly asked: {
    readonly name: string
    readonly job: string
    readonly referee: string
    readonly careWork: boolean
    readonly expiresAt: Date
  }
  readonly provider: string
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

/** What somebody is asked about an applicant, and what happens with their words. */
export function ReferenceToGive({ asked, provider, typed, problems }: Props) {
  const words = useWords().referee
  const { name, job, referee, careWork, expiresAt } = asked
  const field = (of: string) => ({ name: of, value: textOf(typed, of), problem: problemOf(problems, of) })
  const saysNo = textOf(typed, "next") === "cannot"
  return (
    <>
      <h1 className="govuk-heading-l">{words.title(name)}</h1>
      <Idea picture={["speak", "work", "fair"]} lead>
        {`${words.hello(referee)} ${words.lead(name, provider)}`}
      </Idea>
      <p className="govuk-body">
        {words.job}: <InEnglish>{job}</InEnglish>. {words.until} <Time at={expiresAt} />.
      </p>
      <Idea picture={["clock", "write"]}>{words.short}</Idea>
      <Form>
        <TextArea {...field("signed")} label={words.signed} hint={words.signedHint} rows={2} />
        <TextArea {...field("worked")} label={words.worked} hint={words.workedHint} rows={2} />
        <TextArea
          {...field("conduct")}
          label={words.conduct(name)}
          hint={words.conductHint}
          rows={8}
          limit={referenceLimit}
        />
        {careWork && (
          <TextArea {...field("whyLeft")} label={words.whyLeft} hint={words.whyLeftHint} rows={3} />
        )}
        <Button name="next" value="give">
          {words.send}
        </Button>
      </Form>
      <Details summary={words.cannotTitle} open={saysNo}>
        <p>{words.cannotLead}</p>
        <Form>
          <TextArea {...field("whyNot")} label={words.whyNot} hint={words.whyNotHint} rows={3} />
          <Button name="next" value="cannot" kind="secondary">
            {words.cannot}
          </Button>
        </Form>
      </Details>
      <h2 className="govuk-heading-m">{words.happens}</h2>
      <Idea picture={["lock", "hidden"]}>{words.locked(provider)}</Idea>
      <Idea picture={["yes", "no", "write"]}>{words.confidential(name)}</Idea>
      <Idea picture={["person", "think"]}>{words.decides}</Idea>
      <Idea picture={["calendar", "bin"]}>{words.kept}</Idea>
      <Idea picture="letter">{words.mailOnly}</Idea>
    </>
  )
}
