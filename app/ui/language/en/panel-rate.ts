import type { FinishRefusal, RateRefusal } from "#app/domain/scenarios/bank-rules.ts"
import type {
  CorrectWhyRefusal,
  RecordWhyRefusal,
  RemoveWhyRefusal,
} from "#app/domain/scenarios/why-rules.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const rateRefusals: Wording<RateRefusal> = {
  "not-found": () => "This question is not yours to rate",
  "done-already": () => "You have said that you are done. Your answers stay as they are.",
}

const finishRefusals: Wording<FinishRefusal> = {
  "not-found": () => "This question is not yours to rate",
  "options-unrated": ({ left }) =>
    left === 1
      ? "Rate one more thing first, then say that you are done"
      : `Rate ${left} more things first, then say that you are done`,
}

const whyRefusals: Wording<RecordWhyRefusal | CorrectWhyRefusal | RemoveWhyRefusal> = {
  "not-found": () => "There is no recording here. You may have removed it in another tab",
  "done-already": () => "You have said that you are done, so nothing new can be recorded",
  "points-missing": () => "Say how good it is first, then say why",
  "live-already": () => "The question is in use now. What you said stays as it is",
  "recording-missing": () => "Choose a sound file first, or record your why here",
  "recording-empty": () =>
    "There is no sound in this recording. Please record it again, or choose another file",
  "recording-too-large": ({ megabytes }) =>
    `This file is larger than ${megabytes} MB. Please record a shorter why, or choose a smaller file`,
  "recording-not-audio": () => "This file is not a sound recording. Please choose another file",
  "recording-is-video": () =>
    "This is a video. We only want your voice, not your picture. Please record sound only",
  "words-missing": () => "Write what you said. To take it away, remove the recording",
  "words-too-long": ({ limit }) =>
    `This is longer than ${limit} characters. Please shorten it. Nothing you typed is lost`,
}

/** Words of the pages where people who draw on support say how good each thing to do is. */
export const rate = {
  rateRefusals,
  finishRefusals,
  whyRefusals,
  title: "What is good support? You say",
  lead: (provider: string) =>
    `${provider} will ask this of people who would like to work there. You know what good support is. So the answer is yours.`,
  blind: "Nobody sees how you rate before you are done. There is no right or wrong for you.",
  asked: "What they are asked",
  things: "The things somebody might do",
  notYet: "Not rated yet",
  start: "Start",
  goOn: "Go on where you were",
  change: "Change it",
  what: (place: number) => `your rating of number ${place}`,
  whyIs: (why: string) => `Your why: ${why}`,
  saidAloud: "You said your why aloud. Somebody will type it.",
  hearWhy: "Listen to your why, or change it",
  readWhy: "Read what was typed, and put it right",
  whyWhat: (place: number) => `why of number ${place}`,
  afterTitle: "When you say that you are done",
  after: [
    "What you said stays. You cannot change it after that.",
    "Your points count as much as everybody else’s.",
    "Your why may be shown to people who apply, to new staff and to panels.",
  ],
  credit: "Would you like your name beside your whys?",
  creditHint: "Write the name to show. Leave it empty, and nobody is told whose they are.",
  creditedAs: (name: string) => `Your whys are shown with this name: ${name}.`,
  done: "I am done",
  doneTitle: "Thank you. You are done",
  doneText: "What you said is now part of the answer.",
  toPanels: "Go to your panels",
  toRateTitle: "Questions you are asked to rate",
  toRate: "Say how good each thing is",
  rated: "Done. Thank you",

  join: {
    question: (title: string) => `It is about a question for people who look for work: ${title}.`,
    points: [
      {
        title: "What you do",
        text: "You read four things that somebody might do. You say how good each one is, and why.",
      },
      { title: "How long it takes", text: "About ten minutes. You can stop and come back." },
      {
        title: "You can have help",
        text: "Somebody you trust can sit with you and type. What counts is what you say.",
      },
      { title: "You can say no", text: "It is up to you. You do not have to say why." },
    ],
  },

  option: {
    title: (place: number, of: number) => `${place} of ${of}`,
    somebody: "Somebody does this:",
    how: "How good is this?",
    howHint: "Pick the one that fits best.",
    points: [
      { label: "Not good at all", description: "I would not want this." },
      { label: "Not so good", description: "It helps a little, or it could hurt." },
      { label: "In the middle", description: "Some of it is good, some is not." },
      { label: "Good", description: "I would be glad of this." },
      { label: "Very good", description: "This is how it should be." },
    ],
    why: "Why?",
    whyHint: "In your own words. You can write it, or say it to somebody who types it for you.",
    sayIt: "Save, and say my why aloud",
    whoWrote: "How did the why get here?",
    ways: { written: "I wrote it", said: "I said it, and somebody typed it" },
    save: "Save and next",
    choose: "Choose how good this is, from 1 to 5",
    needsPoints: "Choose how good it is too, so that we can keep your why. Or clear the why and press again",
    back: "Back to the list",
  },

  say: {
    title: "Say why",
    back: "Back to how good it is",
    yours: (label: string) => `You said: ${label}. Why?`,
    how: [
      "Say it in your own words. A minute or two is plenty.",
      "A colleague who does not rate this listens and types it, word for word. They do not see how you rate.",
      "You read what they typed, and you can put it right. Only the typed words are shown to others.",
      "The sound is deleted once the question is in use.",
    ],
    whoHears: "Nobody else hears it.",
    saved: "Your why is saved.",
    removed: "Your recording is removed.",
    corrected: "Your words are saved.",
    recording: "What you said",
    waits: "Nobody has typed it yet. You can go on, and look again later.",
    typed: "What was typed",
    typedText: "These words are shown. Are they what you said?",
    words: "Your why, in words",
    correct: "Save the words",
    typeIt: "Type it yourself",
    goOn: "Go on",
    typeInstead: "Write your why instead",
    again: "Record it again",
  },

  rest: {
    title: "Take your time",
    text: "Have a rest. Nothing is lost: what you saved is kept.",
    comeBack: "To come back, open this page again, or ask for a new link.",
    goOn: "Go on where you were",
    stopTitle: "You can stop here",
    stopText: "You do not have to go on, and you do not have to say why.",
    stopWhat: "What you did not finish does not count. Nobody sees it.",
    tell: (person: string, phone: string) => `If you like, tell ${person}: ${phone}.`,
  },
}
