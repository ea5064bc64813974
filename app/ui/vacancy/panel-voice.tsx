import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly voice: {
    readonly appointed: number
    readonly asChosen: number
    readonly explained: number
    readonly enough: number
    readonly notEnough: number
  }
}

/** How often a provider took its panels' choice, told them why where it did not, and whether that was enough. */
export function PanelVoice({ voice }: Props) {
  const words = useWords().provider.panelVoice
  const { appointed, asChosen, explained, enough, notEnough } = voice
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      {appointed + explained === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <>
          {appointed > 0 && <p className="govuk-body">{words.asChosen(asChosen, appointed)}</p>}
          <p className="govuk-body">{words.explained(explained)}</p>
          {explained > 0 && <p className="govuk-body">{words.enough(enough, enough + notEnough)}</p>}
        </>
      )}
    </>
  )
}
