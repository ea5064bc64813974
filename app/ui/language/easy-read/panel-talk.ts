import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const talk: Translation<Words["panel"]["talk"]> = {
  title: "What you said",
  lead: "Do you think different things? Talk about it. Then write it here.",
  noTalk: "There is nothing here yet.",
  mine: "You wrote",
  theirs: "Someone on the panel wrote",
  words: "What did you say?",
  wordsHint: "All of the panel can read it. Do not use names.",
  missing: "Write what you said",
  save: "Keep this",
  link: "Talk about this",
  linkCount: (count) => (count === 1 ? "1 note" : `${count} notes`),
  back: "Go back to all the scores",
  changeLink: "Change my score",
  changeTitle: (place) => `Change your score for answer ${place}`,
  changeLead: "You can change your score. You do not have to.",
  nowIs: (score) => `Your score is ${score}.`,
  newScore: "Your new score",
  newScoreHint: "Choose one.",
  why: "Why do you change it?",
  whyHint: "We keep your old score too.",
  whyMissing: "Write why you change it",
  changeSave: "Change my score",
  keep: "Keep my score",
  changed: (before, after) => `You changed it. It was ${before}. Now it is ${after}.`,
  changeRefusals: {
    "not-found": () => "You cannot change this score.",
    "not-all-in": () => "Someone has not sent their scores yet. Please wait.",
    "same-score": () => "This is your score now. Choose a new one. Or go back.",
    "decided-already": () => "It is too late. Your score stays the same.",
  },
  talkRefusals: {
    "not-found": () => "This is not on your panel.",
    "not-all-in": () => "Someone has not sent their scores yet. Please wait.",
  },
}
