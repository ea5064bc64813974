import { type RecordQuestion, recordQuestions, recordWordsLimit } from "#app/domain/decisions/own-record.ts"
import { Idea } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly typed: Typed; readonly problems: readonly Problem[] | undefined }

/** The two questions that the law allows, in its own words, with what they mean beside them. */
export function RecordToTell({ typed, problems }: Props) {
  const words = useWords().apply.record
  const ask = (name: RecordQuestion, which: string, plain: string) => (
    <Radios
      name={name}
      legend={
        <>
          {which}: <InEnglish>{recordQuestions[name]}</InEnglish>
        </>
      }
      hint={plain}
      choices={[
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
      ]}
      value={textOf(typed, name)}
      problem={problemOf(problems, name)}
      inline
    />
  )
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture={["team", "fair", "work"]} lead>
        {words.lead}
      </Idea>
      <Idea picture={["calendar", "no", "think", "help"]}>{words.protected}</Idea>
      <p className="govuk-body">
        <a className="govuk-link" href="https://unlock.org.uk" rel="noreferrer">
          {words.unlock}
        </a>
      </p>
      <Idea picture={["yes", "speak", "hidden"]}>{words.weighed}</Idea>
      <Idea picture={["lock", "bin"]}>{words.kept}</Idea>
      <Form>
        {ask("unspent", words.first, words.plainFirst)}
        {ask("notProtected", words.second, words.plainSecond)}
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={textOf(typed, "words")}
          problem={problemOf(problems, "words")}
          rows={6}
          limit={recordWordsLimit}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </>
  )
}
