import type { ChangeRefusal, TalkRefusal } from "#app/domain/panels/rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const changeRefusals: Wording<ChangeRefusal> = {
  "not-found": () => "This score cannot be changed.",
  "not-all-in": () => "Somebody has not sent their scores yet. You can change yours when all are in.",
  "same-score": () => "This is the score that you gave. Choose another one, or go back.",
  "decided-already": () => "It has been decided about this person. Scores stay as they are.",
}

const talkRefusals: Wording<TalkRefusal> = {
  "not-found": () => "This question is not on your panel.",
  "not-all-in": () => "Somebody has not sent their scores yet. You can talk when all are in.",
}

/** Of the panel's talk about a question, and of scores that change after it. */
export const talk = {
  title: "What you said to each other",
  lead: "Did you see an answer in different ways? Talk about it. Then write down what you said.",
  noTalk: "Nobody has written anything yet.",
  mine: "You wrote",
  theirs: "Somebody on the panel wrote",
  words: "What did you say?",
  wordsHint: "All of the panel can read it. Do not use names.",
  missing: "Write what you said",
  save: "Keep this",
  link: "Talk about this question",
  linkCount: (count: number) => (count === 1 ? "1 note of your talk" : `${count} notes of your talk`),
  back: "Back to how the scores lie",
  changeLink: "Change my score",
  changeTitle: (place: number) => `Change your score of answer ${place}`,
  changeLead: "You may see it in another way now. Or you may not. Both are fine.",
  nowIs: (score: string) => `Your score is ${score}.`,
  newScore: "Your new score",
  newScoreHint: "Pick the one that fits best now.",
  why: "Why do you change it?",
  whyHint: "Your old score is kept with this.",
  whyMissing: "Write why you change it",
  changeSave: "Change my score",
  keep: "Keep my score as it is",
  changed: (before: string, after: string) => `You changed it from ${before} to ${after}.`,
  changeRefusals,
  talkRefusals,
}
