import { InsetText } from "#app/ui/components/inset-text.tsx"
import { StepList } from "#app/ui/components/step-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import type { AdvertText } from "#app/ui/vacancy/advert-text.ts"

type Props = Pick<AdvertText, "vacancy" | "open" | "replies">

/** What happens when, and how fast this provider has told people why; nothing where it has told nobody yet. */
export function WhenYouHear({ vacancy, open, replies }: Props) {
  const words = useWords().public.vacancy
  return (
    <>
      <h2 className="govuk-heading-m">{words.steps}</h2>
      <StepList
        steps={[
          {
            title: words.stepApply,
            when: <Time at={vacancy.closesAt} />,
            text: words.stepApplyText,
            picture: "form",
            state: open ? "now" : "done",
          },
          { title: words.stepScore, text: words.stepScoreText, picture: "hidden" },
          {
            title: words.stepHear,
            when: <Time day={vacancy.hearBy} />,
            text: words.stepHearText,
            picture: "letter",
          },
          { title: words.stepMeet, text: words.stepMeetText, picture: "team" },
          { title: words.stepStart, text: words.stepStartText, picture: "work" },
        ]}
      />
      {replies && <InsetText>{words.replies(replies.sentInTime, replies.sent)}</InsetText>}
    </>
  )
}
