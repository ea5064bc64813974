import type { InvitationAnswer } from "#app/domain/panels/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { WhatIsOffered } from "#app/ui/panel/being-paid.tsx"
import type { PanelNamed } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"

type Props = {
  readonly panel: PanelNamed
  /** What they said to the invitation so far. */
  readonly answered: InvitationAnswer | null
  readonly answerWords: string
  /** What the provider offers for taking part; empty while it wrote nothing. */
  readonly offer: string
}

/** Asked before anything is shown to score: yes, tell me more, or no. */
export function Invited({ panel, answered, answerWords, offer }: Props) {
  const { invited: words, joining } = useWords().panel
  const paths = panelPaths(panel.slug)
  const { contactName } = panel.provider
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {answered === "no" && (
        <InsetText>
          <p className="govuk-body">{joining.sayNo.said}</p>
          <p className="govuk-body">{joining.sayNo.thinkAgain}</p>
        </InsetText>
      )}
      {answered === "tell-me-more" && (
        <InsetText>
          <p className="govuk-body">{joining.tellMore.asked(contactName)}</p>
          {answerWords && (
            <p className="govuk-body">
              {joining.tellMore.askedWords}: {answerWords}
            </p>
          )}
          <p className="govuk-body">{joining.tellMore.stillTo}</p>
        </InsetText>
      )}
      <Idea picture="friends" lead>
        {words.lead(panel.provider.name)}
      </Idea>
      <Idea picture="form">{words.what}</Idea>
      <Idea picture="choose">{words.own}</Idea>
      <WhatIsOffered provider={panel.provider} offer={offer} />
      <div className="vf-answers">
        <LinkButton href={paths.invitation("yes")}>{words.yes}</LinkButton>
        <LinkButton href={paths.invitation("tell-me-more")} kind="secondary">
          {joining.more}
        </LinkButton>
        <LinkButton href={paths.invitation("no")} kind="secondary">
          {joining.no}
        </LinkButton>
      </div>
      <p className="govuk-body">{joining.change}</p>
    </>
  )
}
