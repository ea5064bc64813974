import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { Idea, IdeaList } from "#app/ui/components/idea.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { type MemberShown, WhoSits } from "#app/ui/panel/about-the-panel.tsx"

type Props = {
  readonly say: { readonly sealed: unknown }
  readonly proposal: {
    readonly say: PanelSay
    readonly quorum: number
    readonly scorers: number
    readonly questions: number
    /** How many of the questions the panel scores. */
    readonly scored: number
    readonly members: readonly MemberShown[]
  }
}

const pictures: Readonly<Record<PanelSay, readonly PictureName[]>> = {
  advisory: ["order", "team", "speak", "fair"],
  equal: ["order", "speak", "listen", "fair"],
  final: ["order", "choose", "person", "lock"],
}

/** What is proposed to a panel, or was sealed: its say, what it means in practice, who must be heard and who sits. */
export function SayProposed({ say, proposal }: Props) {
  const { say: words, about } = useWords().panel
  return (
    <>
      <p className="govuk-body">{say.sealed ? words.sealedIs : words.proposed}</p>
      <h2 className="govuk-heading-m">{words.whatItMeans}</h2>
      <Idea picture={["team", "choose", "speak"]} lead>
        {about.says[proposal.say]}
      </Idea>
      <IdeaList
        items={words.inPractice[proposal.say].map((said, index) => ({
          picture: pictures[proposal.say][index] ?? "speak",
          said,
        }))}
      />
      <h2 className="govuk-heading-m">{words.least}</h2>
      <Idea picture="listen">{about.quorum(proposal.quorum)}</Idea>
      <Idea picture="form">{words.scorers(proposal.scorers)}</Idea>
      <Idea picture="ask">{words.questions(proposal.questions, proposal.scored)}</Idea>
      <h2 className="govuk-heading-m">{words.who}</h2>
      <WhoSits members={proposal.members} />
    </>
  )
}
