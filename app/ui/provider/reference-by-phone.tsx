import { referenceLimit } from "#app/domain/decisions/references.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly careWork: boolean
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

/** What a referee says on the phone, written down by whoever rang. */
export function ReferenceByPhone({ careWork, typed, problems }: Props) {
  const words = useWords().provider.references
  const field = (of: string) => ({ name: of, value: textOf(typed, of), problem: problemOf(problems, of) })
  const next = textOf(typed, "next")
  return (
    <>
      <Details summary={words.ring} open={next === "give"}>
        <p>{words.ringLead}</p>
        <Form>
          <TextArea {...field("signed")} label={words.ringSigned} rows={2} />
          <TextArea {...field("worked")} label={words.ringWorked} rows={2} />
          <TextArea {...field("conduct")} label={words.ringConduct} rows={6} limit={referenceLimit} />
          {careWork && <TextArea {...field("whyLeft")} label={words.ringWhyLeft} rows={3} />}
          <Button name="next" value="give">
            {words.writeDown}
          </Button>
        </Form>
      </Details>
      <Details summary={words.ringCannot} open={next === "cannot"}>
        <Form>
          <TextArea {...field("whyNot")} label={words.ringWhyNot} rows={3} />
          <Button name="next" value="cannot" kind="secondary">
            {words.keepCannot}
          </Button>
        </Form>
      </Details>
    </>
  )
}
