import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Decides } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"

type Supported = {
  readonly supporterId: string
  readonly slug: string
  readonly title: string
  readonly memberName: string
  readonly accepted: boolean
  readonly provider: { readonly name: string }
}

/** Whom the reader supports, or is asked to: one after another, each with its own yes and no. */
export function WhomISupport({ supported }: { readonly supported: readonly Supported[] }) {
  const words = useWords().panel.supporters.home
  return supported.map(({ supporterId, slug, title, memberName, accepted, provider }) => (
    <section key={supporterId} aria-labelledby={`s-${supporterId}`}>
      <h2 className="govuk-heading-m" id={`s-${supporterId}`}>
        {accepted ? words.supports(memberName) : words.asked(memberName)}
      </h2>
      <p className="govuk-hint">
        {title}, {provider.name}
      </p>
      {accepted ? (
        <>
          <Decides member={memberName} />
          <LinkButton href={panelPaths(slug).panel}>{words.open}</LinkButton>
        </>
      ) : (
        <p className="govuk-body">{words.what(memberName)}</p>
      )}
      <Form>
        <input type="hidden" name="supporter" value={supporterId} />
        {accepted ? (
          <Button kind="quiet" name="step" value="end">
            {words.stop(memberName)}
          </Button>
        ) : (
          <ButtonGroup>
            <Button name="step" value="accept">
              {words.yes(memberName)}
            </Button>
            <Button kind="secondary" name="step" value="end">
              {words.no}
            </Button>
          </ButtonGroup>
        )}
      </Form>
    </section>
  ))
}
