import type { AdjustmentState } from "#app/domain/applications/adjusting.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly help: { readonly what: string | null; readonly state: AdjustmentState } | null
  /** The meeting has been. */
  readonly over: boolean
  readonly path: string
}

/** What helps somebody when they come, ticked where it is done; not yet done, it warns. */
export function HelpAtMeeting({ help, over, path }: Props) {
  const words = useWords().provider.oneMeeting
  const done = help?.state === "delivered" || help?.state === "confirmed"
  return (
    <>
      <h2 className="govuk-heading-m">{words.helpTitle}</h2>
      {!help && <p className="govuk-body">{words.helpNone}</p>}
      {help && (
        <>
          <InsetText>
            <Prose text={help.what ?? words.helpNoWords} />
          </InsetText>
          <p className="govuk-body">
            <Tag tone={done ? "good" : "attention"}>
              {done && "✓ "}
              {words.helpStates[help.state]}
            </Tag>
          </p>
          {!done && !over && <WarningText>{words.helpWarning}</WarningText>}
          {help.state !== "confirmed" && (
            <p className="govuk-body">
              <a className="govuk-link" href={path}>
                {words.helpSee}
              </a>
            </p>
          )}
        </>
      )}
    </>
  )
}
