import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { StepList } from "#app/ui/components/step-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly application: {
    readonly status: ApplicationStatus
    readonly submittedAt: Date | null
    readonly vacancy: { readonly open: boolean; readonly closesAt: Date; readonly hearBy: string }
  }
}

/** The way of a sent application until they hear, with the day of each step. */
export function WhatHappensNext({ application: { submittedAt, vacancy } }: Props) {
  const words = useWords().apply.home
  return (
    <StepList
      steps={[
        { title: words.stepSent, state: "done", when: submittedAt && <Time at={submittedAt} /> },
        {
          title: words.stepClose,
          state: vacancy.open ? "now" : "done",
          when: <Time at={vacancy.closesAt} />,
        },
        { title: words.stepRead, text: words.stepReadText, state: vacancy.open ? "next" : "now" },
        {
          title: words.stepHear,
          state: "next",
          when: (
            <>
              {words.bySame} <Time day={vacancy.hearBy} />
            </>
          ),
        },
      ]}
    />
  )
}
