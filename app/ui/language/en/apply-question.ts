import type { QuestionKind } from "#app/domain/scenarios/vocabulary.ts"

const caption: Readonly<Record<QuestionKind, string>> = {
  prompt: "What matters to you",
  "rate-options": "A short story",
  "best-and-worst": "A short story",
  "put-in-order": "A short story",
  written: "A story to answer in your own words",
  spoken: "A story to answer out loud, or in writing",
}

/** Words of the page of one question. */
export const question = {
  caption,
  values: (values: string) => `This is about: ${values}.`,
  notATest: "There is no trick. Say what you would really think is best.",
  spelling: "Spelling and grammar do not count.",
  spokenHint:
    "Write what you would say, in the words you would use. Spelling and grammar do not count. The panel reads typed and spoken answers in the same way.",
  points: [
    { value: "1", label: "Very poor" },
    { value: "2", label: "Poor" },
    { value: "3", label: "OK" },
    { value: "4", label: "Good" },
    { value: "5", label: "Very good" },
  ],
  unrated: (place: number) =>
    `Say how good the ${["first", "second", "third", "fourth"][place] ?? "last"} choice is`,
  choose: { best: "Which is the best thing to do?", worst: "Which is the worst thing to do?" },
  chooseHint: { best: "Choose one.", worst: "Choose one that is not your best." },
  best: "Best",
  worst: "Worst",
  notChosen: "Not chosen yet",
  orderHint:
    "Move each one up or down until the best is at the top. If they stand as you want them, just go on.",
  order: {
    up: "Up",
    down: "Down",
    drag: "Drag to move",
    first: "The best thing to do",
    last: "The worst thing to do",
    place: "{place} of {of}",
    movedTo: "Moved. It is now {place} of {of}.",
  },
  byDragging: "Drag them into order instead",
  elsewhereTitle: "You have two answers to this question",
  elsewhereText:
    "You saved one in another tab or on another device. It is shown here. What you wrote just now is below, and is not saved yet. Keep the one you like: change the answer below as you wish, then save.",
  savedAnswer: "The answer that is saved",
  keepSaved: "Keep the saved answer",
  notRated: "Not rated",
  closedTitle: "This job has closed",
  closedText: "It can take no more answers. This is what you wrote. You can copy it to keep it.",
  sentTitle: "You have sent this application",
  sentText: "You can still change this answer. What you save here takes the place of what you sent.",
  backToSent: "Leave it as it is",
  earlierTitle: "You have answered this question before",
  earlierFor: (job: string) => `This is what you answered for ${job}:`,
  bring: "Bring this answer here",
  bringText: "You can change it after that. The other application stays as it is.",
  aloud: {
    on: "Read this page aloud to me",
    off: "Stop reading aloud",
    title: "Read aloud",
    listen: "Listen to the question",
    download: "Get the sound file",
    play: "Read it to me",
    pause: "Pause",
    carryOn: "Carry on",
    speed: "How fast",
    speeds: [
      { value: "0.7", label: "Slow" },
      { value: "1", label: "Normal" },
      { value: "1.3", label: "Fast" },
    ],
  },
}
