import type { Feedback } from "#app/domain/decisions/vocabulary.ts"
import type { DaysAgo } from "#db/seed/demo-content/demo-types.ts"

/** Somebody who was not shortlisted, and the feedback they had; null: it is owed. */
export type DemoFeedback = {
  readonly reference: string
  readonly decidedDaysAgo: DaysAgo
  readonly reason: string
  readonly sent: { readonly daysAgo: DaysAgo; readonly feedback: Feedback } | null
}

export const demoFeedback: readonly DemoFeedback[] = [
  {
    reference: "almond-cottage-ballad",
    decidedDaysAgo: 5,
    reason:
      "The panel liked how you keep your word. For this job they chose people who said more about why somebody’s own way matters to them.",
    sent: {
      daysAgo: 3,
      feedback: {
        strengths: [
          {
            frame: "saw",
            value: "honest",
            question: "Someone counted on you",
            words:
              "Took steps ahead of time to keep their word. If it went wrong, they said so soon and put it right.\n\nYou left a note by the pan, and when you overslept you said so.",
            easy: "You planned ahead.\nWhen it went wrong, you said so.\nYou put it right.",
            said: "A soft egg and the corner seat. I would like to eat there.",
            kept: true,
          },
          {
            frame: "saw",
            value: "kind",
            question: "Ten minutes left",
            words: "Makes time for Betty, or a way to do both.",
            easy: "You make time for Betty.",
            said: "",
            kept: true,
          },
          {
            frame: "agreed",
            value: "whole-person",
            question: "Not this morning",
            words:
              "You saw that somebody may say no to a wash, and that there is more than one way to start a day.",
            easy: "You listen when somebody says no.\nWe think that is right.",
            said: "",
            kept: true,
          },
        ],
        toTry: {
          question: "Doing it their own way",
          words: "Held back on purpose, and can say why it was the other person’s choice.",
          easy: "Tell us why the other person may choose.",
          kept: true,
        },
        closing: {
          words:
            "Thank you for what you told us. What the panel saw here is yours, and it is wanted in many other places.",
          easy: "Thank you for what you told us.\nYou have a lot to give.\nOther jobs may suit you.",
        },
      },
    },
  },
  {
    reference: "campus-bronze-dewdrop",
    decidedDaysAgo: 4,
    reason: "Others said more about what the person in front of them wanted, and how they found it out.",
    sent: null,
  },
]
