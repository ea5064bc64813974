import type { WordOnSay } from "#app/domain/panels/rules.ts"
import { wordsLimit } from "#app/domain/panels/say-forms.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

type Own = {
  readonly say: {
    readonly slug: string
    readonly word: WordOnSay
    readonly words: string
    readonly sealed: { readonly at: Date | string; readonly open: boolean } | null
  }
}

/** How the say stands: sealed; agreed to or not; changed since; or what this page is for. */
export function OwnWordOnSay({ say: { slug, word, words: said, sealed } }: Own) {
  const words = useWords().panel.say
  if (sealed) {
    return (
      <InsetText>
        <h2 className="govuk-heading-m">{words.sealedTitle}</h2>
        <p className="govuk-body">
          {words.sealedText} <Time at={new Date(sealed.at)} />. {words.sealedStays}
        </p>
        {sealed.open && (
          <p className="govuk-body">
            <a className="govuk-link" href={`/jobs/${slug}/say`}>
              {words.check}
            </a>
          </p>
        )}
      </InsetText>
    )
  }
  if (word === "nothing-yet") {
    return (
      <Idea picture={["team", "speak"]} lead>
        {words.lead}
      </Idea>
    )
  }
  const [title, text] = {
    agrees: [words.agreedTitle, words.agreedText],
    "does-not-agree": [words.notAgreedTitle, words.notAgreedText],
    changed: [words.changedTitle, words.changedText],
  }[word]
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{text}</p>
      {word === "does-not-agree" && said && (
        <p className="govuk-body">
          {words.youSaid}: “{said}”
        </p>
      )}
    </InsetText>
  )
}

type Answer = {
  readonly seen: string
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

/** Yes or no, and in which form it was understood. */
export function SayAnswer({ seen, typed, problems }: Answer) {
  const words = useWords().panel.say
  const read = useLanguage() === "easy-read" ? "easy-read" : "in-writing"
  return (
    <>
      <h2 className="govuk-heading-m">{words.agreeTitle}</h2>
      <Idea picture={["choose", "speak"]}>{words.agreeLead}</Idea>
      <Idea picture={["team", "lock"]}>{words.onceSealed}</Idea>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <Radios
          name="understood"
          legend={words.understood}
          value={textOf(typed, "understood")}
          problem={problemOf(problems, "understood")}
          choices={[
            { value: read, label: words.understoodChoices.read },
            { value: "read-aloud", label: words.understoodChoices["read-aloud"] },
            { value: "told-in-person", label: words.understoodChoices["told-in-person"] },
          ]}
        />
        <div className="govuk-button-group">
          <Button name="step" value="yes">
            {words.yes}
          </Button>
          <Button name="step" value="no" kind="secondary">
            {words.no}
          </Button>
        </div>
      </Form>
    </>
  )
}

/** Why not, in one's own words; it may be left empty. */
export function SayWhyNot({ seen, typed }: Omit<Answer, "problems">) {
  const words = useWords().panel.say
  return (
    <>
      <h1 className="govuk-heading-l">{words.whyTitle}</h1>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="understood" value={textOf(typed, "understood")} />
        <input type="hidden" name="step" value="why" />
        <TextArea
          name="words"
          label={words.why}
          hint={words.whyHint}
          value={textOf(typed, "words")}
          limit={wordsLimit}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </>
  )
}
