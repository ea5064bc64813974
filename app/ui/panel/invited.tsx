import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import type { PanelNamed } from "#app/ui/panel/panel-page.tsx"

/** Asked before anything is shown to score: yes, or not now. */
export function Invited({ panel }: { readonly panel: PanelNamed }) {
  const words = useWords().panel.invited
  return (
    <>
      <p className="vf-caption">{panel.title}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead(panel.provider.name)}</p>
      <p className="govuk-body">{words.what}</p>
      <p className="govuk-body">{words.own}</p>
      <Form>
        <ButtonGroup>
          <Button>{words.yes}</Button>
          <LinkButton href="/panel" kind="secondary">
            {words.notNow}
          </LinkButton>
        </ButtonGroup>
      </Form>
      <p className="govuk-body">{words.notNowText}</p>
    </>
  )
}
