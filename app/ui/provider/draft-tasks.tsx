import type { PanelSay } from "#app/domain/panels/vocabulary.ts"
import type { EasyText } from "#app/domain/vacancies/vocabulary.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { type Gap, mendAt } from "#app/ui/provider/mend.ts"
import { TaskList } from "#app/ui/provider/task-list.tsx"

type Props = {
  readonly path: string
  readonly gaps: readonly Gap[]
  readonly questions: number
  readonly members: readonly { readonly joinedAt: Date | null }[]
  readonly say: PanelSay | null
  /** Parts of the advert that are not in Easy Read. */
  readonly notEasy: readonly EasyText[]
}

/** What is to be done before a draft can be published. */
export function DraftTasks({ path, gaps, questions, members, say, notEasy }: Props) {
  const words = useWords().provider
  const { overview } = words
  const gapsAt = (where: "edit" | "questions" | "panel" | "say") =>
    gaps.filter((gap) => mendAt[gap.kind] === where)
  const gapText = (where: "edit" | "questions" | "panel" | "say") =>
    gapsAt(where)
      .map((gap) => refusalText(words.refusals.publish, gap))
      .join(" ")
  const state = (where: "edit" | "questions" | "panel" | "say") =>
    gapsAt(where).length > 0 ? "todo" : "done"
  const joined = members.filter(({ joinedAt }) => joinedAt !== null).length
  return (
    <>
      <p className="govuk-body-l">{overview.draftLead}</p>
      <TaskList
        tasks={[
          {
            name: overview.advert,
            href: `${path}/edit`,
            text: gapText("edit") || overview.advertText,
            state: state("edit"),
          },
          {
            name: overview.questions,
            href: `${path}/questions`,
            text:
              questions === 0
                ? overview.questionsNone
                : gapText("questions") || overview.questionsChosen(questions),
            state: state("questions"),
          },
          {
            name: overview.panel,
            href: `${path}/panel`,
            text:
              members.length === 0
                ? overview.panelNone
                : gapText("panel") || overview.panelCount(members.length, joined),
            state: state("panel"),
          },
          {
            name: overview.say,
            href: `${path}/say`,
            text: say === null ? overview.sayNone : gapText("say") || words.say.choices[say],
            state: state("say"),
          },
          {
            name: overview.easyRead,
            href: `${path}/edit#easy-read`,
            text:
              notEasy.length === 0
                ? overview.easyReadDone
                : overview.easyReadLeft(notEasy.map((text) => words.vacancyForm[text])),
            state: notEasy.length === 0 ? "done" : "optional",
          },
          {
            name: overview.preview,
            href: `${path}/preview`,
            text: overview.previewText,
            state: "optional",
          },
        ]}
      />
      <LinkButton href={`${path}/publish`}>{overview.publish}</LinkButton>
    </>
  )
}
