import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const practice: Translation<Words["panel"]["practice"]> = {
  saveRefusals: {
    "not-found": () => "There is nothing to try here.",
    "already-sent": () => "You have tried this one. Your scores stay.",
  },
  sendRefusals: {
    "not-found": () => "There is nothing to try here.",
    "samples-unscored": ({ unscored }) =>
      unscored === 1 ? "One answer has no score yet." : `${unscored} answers have no score yet.`,
    "only-the-member-sends": () => "Only the panel member can press this.",
  },
  guideRefusals: {
    "not-found": () => "There is no guide to change here.",
    "not-practised": () => "Try the three answers first.",
    "scoring-has-begun": () => "The real scores have begun. The guide can not change now.",
    "changed-since-seen": () => "Someone else has just changed it. Please look again.",
  },
  linkTitle: "Try it first",
  linkText: "Try to score three made-up answers. They are not real. You can not get it wrong.",
  start: (title: string) => `Try it: ${title}`,
  goOn: (title: string) => `Go on: ${title}`,
  done: "You have tried it. See how it went",
  caption: "Try it first",
  title: (place: number, of: number) => `Made-up answer ${place} of ${of}`,
  madeUp: "This one is not real. It is to try on.",
  answer: "The answer",
  how: "How good is this answer?",
  howHint: "Pick one.",
  note: "Why?",
  noteHint: "The others can read this. They do not see your name.",
  save: "Save and next",
  choose: "Pick a score from 1 to 5.",
  noteNeedsScore: "Pick a score too. Or take your note out.",
  back: "Back to your panel",

  check: {
    title: "You have scored all three",
    text: "Now you can see what the others gave.",
    answer: (place: number) => `Answer ${place}`,
    noScore: "No score yet",
    change: "Change it",
    what: (place: number) => `your score of answer ${place}`,
    send: "Show me what the others gave",
    rest: "Score the rest",
  },

  spread: {
    title: "How it went",
    members: (count: number) =>
      count === 1 ? "You are the first to try this one." : `${count} people have tried this one.`,
    own: (score: string) => `You gave ${score}.`,
    author: (score: string) => `The one who wrote it gives ${score}.`,
    authorNone: "The one who wrote it did not say a score.",
    why: "Why",
    notes: "What others think",
    talkTitle: "Talk about it",
    talk: "Did others give a different score? Talk about it. You can change the guide.",
    guideTitle: "The guide",
    guideText: "It tells you what each score means. All of you use it.",
    changed: "The panel changed it. This is why:",
    change: "Change this",
    what: (points: number) => `what ${points} means`,
    fixed: "The real scores have begun. The guide stays as it is.",
    next: "Try the next one",
    toPanel: "Back to your panel",
  },

  guide: {
    title: (score: string) => `Change what ${score} means`,
    lead: "What is an answer like that gets this score?",
    description: "In your words",
    easy: "The same in Easy Read",
    easyHint: "Use short words.",
    why: "Why do you change it?",
    whyHint: "All on the panel can read it.",
    save: "Change it for all of us",
    back: "Leave it as it is",
    missing: {
      description: "Write what an answer is like that gets this score.",
      easy: "Write it in Easy Read too.",
      why: "Write why you change it.",
    },
  },
}
