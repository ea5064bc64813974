import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const moving: Translation<Words["panel"]["moving"]> = {
  title: "Not this one?",
  cannotLink: "I cannot score this",
  knowsLink: "I know this person",
  cannot: {
    title: "You cannot score this",
    lead: "That is fine. Someone else will score it.",
    why: "Why not?",
    reasons: {
      "cannot-understand": "I do not understand it",
      "about-something-hard": "It is hard for me to read about this",
      other: "Something else",
    },
    note: "Do you want to say more?",
    noteHint: "The people who run this job can read it.",
    save: "Give it to someone else",
    canChange: "You can change this until you send.",
    choose: "Choose one",
    back: (place) => `Go back to answer ${place}`,
    knows: "Do you know this person?",
  },
  knows: {
    title: "You know this person",
    lead: "Thank you. It is good to tell us.",
    whatTitle: "What we do then",
    what: [
      "Someone else scores this person.",
      "You do not see their answers any more.",
      "We tell nobody who it is.",
    ],
    final: "You cannot undo this.",
    yes: "Yes, I know this person",
    no: "No, go back",
  },
  moved: {
    title: "Thank you. It is done.",
    lead: "Someone else will score this person.",
    text: "You did the right thing.",
    goOn: "Go on",
  },
  nowCannot: (reason) => `You said you cannot score this. Why: ${reason.toLowerCase()}.`,
  inList: (reason) => `Someone else scores it. Why: ${reason.toLowerCase()}.`,
  offered: "You have done a lot. Well done.",
  enough: {
    title: "That is enough for today. Well done.",
    lead: (count) => (count === 1 ? "You did 1 answer today." : `You did ${count} answers today.`),
    kept: "We kept it all.",
    tomorrow: "You can go on tomorrow. Or on a day you like.",
    limit: "You told us how much you like to do. We stick to it.",
    change: "Change how much you do",
    send: "Look at my scores",
    back: "Go to your panels",
  },
  leave: {
    title: "Leave the panel",
    leaveText: "Someone else does the rest. You cannot come back.",
    leaveButton: "Yes, I want to leave",
    leftTitle: "You have left",
    leftText: "Thank you for your help. Your sent scores still count.",
  },
}
