import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly met: readonly {
    readonly applicationId: string
    readonly reference: string
    readonly name: string | null
    readonly startsAt: Date
  }[]
}

/** Whose time has passed, to say whether they came: by reference until the asker may know who it is. */
export function WhoCame({ met }: Props) {
  const { meeting: words, times } = useWords().provider
  return (
    <>
      <h2 className="govuk-heading-m">{words.whoTitle}</h2>
      <p className="govuk-body">{met.length === 0 ? words.noWho : words.whoText}</p>
      {met.map(({ applicationId, reference, name, startsAt }) => {
        const code = reference.replaceAll("-", " ")
        return (
          <Form key={applicationId}>
            <input type="hidden" name="application" value={applicationId} />
            <p className="govuk-body">
              {name ? <bdi>{name}</bdi> : times.application(code)}, <Time at={startsAt} show="date-time" />
            </p>
            <ButtonGroup>
              <Button kind="secondary" name="what" value="came">
                {words.came}
                <VisuallyHidden>{words.cameFor(code)}</VisuallyHidden>
              </Button>
              <Button kind="secondary" name="what" value="did-not-come">
                {words.missed}
                <VisuallyHidden>{words.cameFor(code)}</VisuallyHidden>
              </Button>
            </ButtonGroup>
          </Form>
        )
      })}
    </>
  )
}
