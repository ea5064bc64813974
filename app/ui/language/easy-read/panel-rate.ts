import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const rate: Translation<Words["panel"]["rate"]> = {
  rateRefusals: {
    "not-found": () => "This is not for you to rate.",
    "done-already": () => "You said that you are done. What you said stays.",
  },
  finishRefusals: {
    "not-found": () => "This is not for you to rate.",
    "options-unrated": ({ left }) =>
      left === 1 ? "There is one more thing to rate." : `There are ${left} more things to rate.`,
  },
  title: "What is good support? You say",
  lead: (provider: string) => `${provider} looks for new staff. You know what good support is.`,
  blind: "No one sees what you say till you are done. You can not get it wrong.",
  asked: "What they are asked",
  things: "Things a person could do",
  notYet: "Not rated yet",
  start: "Start",
  goOn: "Go on",
  change: "Change it",
  what: (place: number) => `what you said of number ${place}`,
  whyIs: (why: string) => `Your why: ${why}`,
  allRated: "You have rated all of them.",
  afterTitle: "When you say you are done",
  after: [
    "What you said stays. You can not change it then.",
    "What you say counts as much as what others say.",
    "Others may read your why. They do not see your name.",
  ],
  done: "I am done",
  doneTitle: "Thank you. You are done",
  doneText: "You have helped to make the answer.",
  toPanels: "Go to your panels",
  toRateTitle: "Things to rate",
  toRate: "Say how good each thing is",
  rated: "Done. Thank you",

  join: {
    question: (title: string) => `It is about this: ${title}.`,
    points: [
      { title: "What you do", text: "You read four things a person could do. You say how good each one is." },
      { title: "How long it takes", text: "It takes about ten minutes. You can rest." },
      {
        title: "You can have help",
        text: "Someone you trust can sit with you and type. You choose what to say.",
      },
      { title: "You can say no", text: "You do not have to do this. It is up to you." },
    ],
  },

  option: {
    title: (place: number, of: number) => `${place} of ${of}`,
    somebody: "A person does this:",
    how: "How good is this?",
    howHint: "Pick one.",
    points: [
      { label: "Not good at all", description: "I do not want this." },
      { label: "Not so good", description: "It helps a bit. Or it could hurt." },
      { label: "In the middle", description: "Some is good. Some is not." },
      { label: "Good", description: "I would like this." },
      { label: "Very good", description: "This is how it should be." },
    ],
    why: "Why?",
    whyHint: "Use your own words. You can write. Or you can say it and someone types.",
    whoWrote: "Who typed the why?",
    ways: { written: "I did", said: "I said it. Someone typed it" },
    save: "Save and next",
    choose: "Pick how good this is. Pick from 1 to 5.",
    needsPoints: "Pick how good it is too. Or take your why out.",
    back: "Back to the list",
  },

  rest: {
    title: "Take your time",
    text: "Have a rest. What you saved is kept.",
    comeBack: "Open this page again when you like. Or ask for a new link.",
    goOn: "Go on",
    stopTitle: "You can stop here",
    stopText: "You do not have to go on. You do not have to say why.",
    stopWhat: "What you did not finish does not count. No one sees it.",
    tell: (person: string, phone: string) => `You can tell ${person}. Call ${phone}.`,
  },
}
