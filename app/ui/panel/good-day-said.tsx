import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { GoodDayAsRead } from "#app/ui/panel/good-day-as-read.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import type { Voice } from "#app/ui/vacancy/good-day.tsx"

type Props = {
  readonly goodDay: { readonly slug: string; readonly published: boolean; readonly seated: boolean }
  readonly said: Voice
}

/** What somebody said, as others read it, with one press to take it back. */
export function GoodDaySaid({ goodDay: { slug, published, seated }, said }: Props) {
  const words = useWords().panel.goodDay
  return (
    <>
      <h1 className="govuk-heading-l">{published ? words.saidTitle : words.saidDraftTitle}</h1>
      <p className="govuk-body-l">{published ? words.said : words.saidDraft}</p>
      <GoodDayAsRead voice={said} />
      {published && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/jobs/${slug}`}>
            {words.seeIt}
          </a>
        </p>
      )}
      {seated && (
        <LinkButton href={`${panelPaths(slug).goodDay}?change=1`} kind="secondary">
          {words.change}
        </LinkButton>
      )}
      <h2 className="govuk-heading-m">{words.takeBack}</h2>
      <p className="govuk-body">{words.takeBackText}</p>
      <Form action={panelPaths(slug).goodDay}>
        <Button name="step" value="take-back" kind="warning">
          {words.takeBack}
        </Button>
      </Form>
    </>
  )
}
