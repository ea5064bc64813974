import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"

type Said = Exclude<CannotScoreReason, "knows-person">

const reasons: Readonly<Record<Said, string>> = {
  "cannot-understand": "I cannot understand it",
  "about-something-hard": "It is about something that is hard for me",
  other: "Something else",
}

/** Of an answer that a member does not score, and of rests. */
export const moving = {
  title: "Not this one?",
  cannotLink: "I cannot score this",
  knowsLink: "I know this person",
  cannot: {
    title: "You cannot score this answer",
    lead: "That is all right. Somebody else will score it.",
    why: "Why can you not score it?",
    reasons,
    note: "Is there more to say?",
    noteHint: "The people who run this job can read it.",
    save: "Leave this answer to somebody else",
    canChange: "You can still change this until you send.",
    choose: "Choose why you cannot score it",
    back: (place: number) => `Back to answer ${place}`,
    knows: "Do you know who wrote it?",
  },
  knows: {
    title: "You know this person",
    lead: "Thank you for telling us. It keeps this fair for everybody.",
    what: [
      "Somebody else reads and scores what this person wrote.",
      "You do not see their answers any more.",
      "Nobody is told who it is. They are not told that you know them.",
    ],
    whatTitle: "What happens then",
    final: "You cannot take this back.",
    yes: "Yes, I know this person",
    no: "No, go back to the answer",
  },
  moved: {
    title: "Thank you. That is done",
    lead: "Somebody else will score what this person wrote.",
    text: "You did the right thing. There is nothing more to do about it.",
    goOn: "Go on",
  },
  nowCannot: (reason: string) => `You said that you cannot score this: ${reason.toLowerCase()}.`,
  inList: (reason: string) => `Somebody else: ${reason.toLowerCase()}`,
  offered: "You have done as many as you like to do at once. Well done.",
  enough: {
    title: "That is enough for today. Well done.",
    lead: (count: number) =>
      count === 1 ? "You scored 1 answer today." : `You scored ${count} answers today.`,
    kept: "All of it is kept. Nothing is lost.",
    tomorrow: "You can go on tomorrow, or on another day that suits you.",
    limit: "You said how much you like to do in a day. We keep to that.",
    change: "Change how much you like to do",
    send: "Look at my scores",
    back: "Back to your panels",
  },
  leave: {
    title: "Leave the panel",
    leaveText: "Somebody else scores the answers that you have not sent. You cannot come back to this panel.",
    leaveButton: "Yes, leave this panel",
    leftTitle: "You have left the panel",
    leftText: "Thank you for what you did. Scores that you sent still count.",
  },
}
