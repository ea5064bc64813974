import { type AssistedWay, assistedWays } from "#app/domain/applications/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

type StartProps = { readonly problems: readonly Problem[] | undefined; readonly pack: string }

/** What typing for somebody means, the paper pack, and the form that begins. */
export function StartTyping({ problems, pack }: StartProps) {
  const { apply, helping } = useWords()
  const { start: words, ways } = helping
  return (
    <>
      <p className="govuk-body-l">{words.lead}</p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={pack}>
          {words.pack}
        </a>
        . {words.packText}
      </p>
      <Form>
        <Radios
          name="way"
          legend={words.way}
          choices={assistedWays.map((way) => ({ value: way, ...ways[way] }))}
          problem={problemOf(problems, "way")}
        />
        <Radios
          name="language"
          legend={words.language}
          choices={apply.start.languages}
          value={useLanguage()}
        />
        <SubmitButton>{words.button}</SubmitButton>
      </Form>
    </>
  )
}

type Entry = {
  readonly reference: string
  readonly way: AssistedWay
  readonly startedAt: Date
  readonly mine: boolean
}

/** Whose applications are being typed now, by reference alone. */
export function HelpedNow({ entries }: { readonly entries: readonly Entry[] }) {
  const { start: words, ways } = useWords().helping
  return (
    <>
      <h2 className="govuk-heading-m">{words.now}</h2>
      <p className="govuk-body">{entries.length > 0 ? words.nowLead : words.nobody}</p>
      <ul className="govuk-list govuk-list--spaced">
        {entries.map(({ reference, way, startedAt, mine }) => {
          const said = reference.replaceAll("-", " ")
          return (
            <li key={reference}>
              <strong>{said}</strong>, {ways[way].short}, {words.since}{" "}
              <Time at={startedAt} show="date-time" />
              {mine ? (
                <Form>
                  <Button kind="secondary" name="reference" value={reference}>
                    {words.carryOn(said)}
                  </Button>
                </Form>
              ) : (
                <>, {words.by}</>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
