import type {
  ChangeGuideRefusal,
  SavePracticeRefusal,
  SendPracticeRefusal,
} from "#app/domain/panels/practice-rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const saveRefusals: Wording<SavePracticeRefusal> = {
  "not-found": () => "There is nothing to practise here",
  "already-sent": () => "You have practised on this question. What you gave stays.",
}

const sendRefusals: Wording<SendPracticeRefusal> = {
  "not-found": () => "There is nothing to practise here",
  "samples-unscored": ({ unscored }) =>
    unscored === 1 ? "1 answer has no score yet" : `${unscored} answers have no score yet`,
  "only-the-member-sends": () => "You may press keys. Only the panel member says that practice is done.",
}

const guideRefusals: Wording<ChangeGuideRefusal> = {
  "not-found": () => "There is no guide to change here",
  "not-practised": () => "Practise on the three answers first. Then you know what you would like to change.",
  "scoring-has-begun": () =>
    "Somebody has begun to score real answers. From then on the guide stays as it is, so that all answers are read in the same way.",
  "changed-since-seen": () =>
    "Somebody else on the panel has changed the guide since you opened this page. Please look at it again.",
}

/** Words of the pages where a panel practises before it scores, and changes its guide. */
export const practice = {
  saveRefusals,
  sendRefusals,
  guideRefusals,
  linkTitle: "Practise first",
  linkText:
    "Try the scoring guide on three made-up answers to each question. Nobody sent them, and it decides nothing.",
  start: (title: string) => `Practise: ${title}`,
  goOn: (title: string) => `Go on practising: ${title}`,
  done: "Practised. See how it went",
  caption: "Practice",
  title: (place: number, of: number) => `Practice answer ${place} of ${of}`,
  madeUp: "Nobody sent this answer. It was made up to practise on.",
  answer: "The answer",
  how: "How good is this answer?",
  howHint: "Read the five choices. Pick the one that fits best.",
  note: "Why?",
  noteHint: "The others on the panel can read this afterwards, without your name.",
  save: "Save and next",
  choose: "Choose a score from 1 to 5",
  noteNeedsScore: "Choose a score too, so that we can keep your note. Or clear the note and press again",
  back: "Back to your panel",

  check: {
    title: "You have scored all three",
    someTitle: "How far you are",
    someText: (scored: number, of: number) => `${scored} of ${of} made-up answers have a score.`,
    text: "Next you see how the others scored them, and what the person who wrote them would give.",
    answer: (place: number) => `Answer ${place}`,
    noScore: "No score yet",
    change: "Change it",
    scoreIt: "Score it",
    what: (place: number) => `your score of practice answer ${place}`,
    send: "Show me how the others did",
    rest: "Score the rest",
  },

  spread: {
    title: "How practice went",
    members: (count: number) =>
      count === 1
        ? "You are the first to practise this question. The others come later."
        : `${count} people on the panel have practised this question.`,
    own: (score: string) => `You gave ${score}.`,
    author: (score: string) => `Who wrote it would give ${score}.`,
    authorNone: "Who wrote it did not say what they would give.",
    why: "Why",
    notes: "What others thought",
    talkTitle: "Talk about it",
    talk: "Did you see an answer differently from the others? Talk about why. There is no wrong score: the guide is there to help you, and you can change it together.",
    guideTitle: "The guide you score by",
    guideText: "It holds for everybody on this panel, for this job only.",
    changed: "The panel has changed it. Why:",
    change: "Change this",
    what: (points: number) => `what ${points} means`,
    fixed: "Somebody has begun to score real answers, so the guide stays as it is now.",
    next: "Practise the next question",
    toPanel: "Back to your panel",
  },

  guide: {
    title: (score: string) => `Change what ${score} means`,
    lead: "What does an answer do that deserves this? Say it so that everybody on the panel would pick it out.",
    description: "In your words",
    easy: "The same in Easy Read",
    easyHint: "Short sentences, one idea each.",
    why: "Why do you change it?",
    whyHint: "What did you say to each other? Everybody on the panel can read it.",
    save: "Change the guide for all of us",
    back: "Keep it as it is",
    missing: {
      description: "Write what an answer does that deserves this",
      easy: "Write it in Easy Read too",
      why: "Write why you change it",
    },
  },
}
