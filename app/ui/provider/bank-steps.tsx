import type { VersionState } from "#app/domain/scenarios/bank-rules.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly question: {
    readonly mine: boolean
    readonly shared: boolean
    readonly retired: boolean
    readonly hasLive: boolean
    readonly work: { readonly state: VersionState } | null
  }
}

/** What may be done with a question as a whole: shared, retired, begun anew; or copied, where it is another's. */
export function BankSteps({ question: { mine, shared, retired, hasLive, work } }: Props) {
  const { page: words } = useWords().provider.bank
  if (!mine) {
    return (
      <Form>
        <p className="govuk-body">{words.copyText}</p>
        <Button name="step" value="copy">
          {words.copy}
        </Button>
      </Form>
    )
  }
  return (
    <>
      {work && work.state !== "draft" && (
        <Form>
          <p className="govuk-body">{work.state === "live" ? words.nextText : words.beingRated}</p>
          <Button kind="secondary" name="step" value="next-version">
            {work.state === "live" ? words.change : words.next}
          </Button>
        </Form>
      )}
      {hasLive && (
        <>
          <h2 className="govuk-heading-m">{words.shareTitle}</h2>
          <Form>
            <p className="govuk-body">{shared ? words.unshareText : words.shareText}</p>
            <Button kind="secondary" name="step" value={shared ? "unshare" : "share"}>
              {shared ? words.unshare : words.share}
            </Button>
          </Form>
          <h2 className="govuk-heading-m">{words.retireTitle}</h2>
          <Form>
            <p className="govuk-body">{retired ? words.retiredText : words.retireText}</p>
            <Button kind="secondary" name="step" value={retired ? "bring-back" : "retire"}>
              {retired ? words.bringBack : words.retire}
            </Button>
          </Form>
        </>
      )}
    </>
  )
}
