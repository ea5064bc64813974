import type { AdjustmentState } from "#app/domain/applications/adjusting.ts"

const adjustments: Readonly<Record<AdjustmentState, string>> = {
  asked: "It is not seen to yet",
  delivered: "Done. They have not said yet whether it happened",
  confirmed: "Done. They say that it happened",
  "not-yet": "They say that it has not happened",
}

/** Words on one meeting: its time, what helps whoever comes, and another time. */
export const oneMeeting = {
  title: "One meeting",
  open: "Open",
  who: "Who comes",
  calendar: "Put it into my calendar",
  feed: "Find all meetings in my own calendar",
  helpTitle: "What they asked for to meet you",
  helpNone: "They asked for nothing, or a colleague who does not score sees to it.",
  helpNoWords: "They said that something would help, and not what. Ask them in a message.",
  helpStates: adjustments,
  helpWarning: "Not yet there for them. See to it before you meet.",
  helpSee: "Say that it is done",
  move: "Put it to another time",
  moveTitle: "Put this time to another one",
  moveNow: "Now it is",
  moveFree: "Nobody has chosen it. It is offered at the new time.",
  moveTaken:
    "Somebody has chosen it. They and the panel are told the new time, by e-mail with an entry for their calendars. They may still choose another.",
  moveConfirm: "Put it there",
  moveLate: "Put it there all the same",
  moveUnsuitedText: "Have you agreed on it with them? Then put it there all the same.",
  moveLateText:
    "Is there no time before? Put it there all the same, and write to each person on the shortlist to say when they will hear.",
  moveKeep: "Keep it as it is",
  moved: "The time is another one now, and everybody who goes there is told.",
  movedFree: "The time is another one now.",
  moveLabel: "What to tell them",
  moveHint: "Say why, and that you are sorry. They made room for you in their day.",
}
