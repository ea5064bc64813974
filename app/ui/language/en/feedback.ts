import type { SendFeedbackRefusal } from "#app/domain/decisions/feedback-owed.ts"
import type { StrengthFrame } from "#app/domain/decisions/vocabulary.ts"
import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const grouped = new Intl.NumberFormat("en-GB")
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`)

const values: Readonly<Record<CareValue, string>> = {
  kind: "Kindness",
  honest: "Being honest and reliable",
  respect: "Respect",
  courageous: "Courage",
  "whole-person": "Seeing the whole person",
  flexible: "Being open and willing to learn",
  proud: "Pride and good cheer",
}

/** What leads to each part. `question`: the title of the question it is about. */
const frames: Readonly<Record<StrengthFrame, (question: string) => string>> = {
  saw: (question) => `In your answer to “${question}” the panel saw this:`,
  agreed: (question) => `In “${question}” you chose what the people who wrote it would choose:`,
  nearest: (question) =>
    `Your answer to “${question}” came nearest to what the panel looks for. They look for answers like this:`,
  own: () => "",
}

type Said = Exclude<SendFeedbackRefusal, { readonly kind: "not-found" }>

const refusals: Wording<Said> = {
  "feedback-sent-already": () => "This has been sent already. It stays as it was sent",
  "changed-elsewhere": () =>
    "A colleague saved this since you opened it. Your words are still here, and theirs are below them. Save to keep yours",
  "part-too-long": ({ limit }) =>
    `One of the texts here is longer than ${grouped.format(limit)} characters. Please make it shorter. Nothing is lost`,
  "strengths-missing": () => "Nobody leaves without a strength. Keep at least one, or write one of your own",
  "words-missing": () => "Write something here, or leave this part out",
  "easy-missing": () => "Write the same in Easy Read, in short sentences",
  "easy-sentence-too-long": ({ limit, sentence }) =>
    `In Easy Read a sentence has at most ${limit} words. Make two of this one: “${sentence}”`,
}

/** Words of feedback: what is owed, writing it, and reading it. */
export const feedback = {
  values,
  frames,

  owed: {
    title: "Feedback owed",
    lead: "Everybody who applied hears what was seen in them, within 7 days of your decision. The advert of each of your jobs says how often you manage that.",
    none: "You owe nobody feedback.",
    count: (count: number) =>
      count === 1 ? "1 person waits for feedback." : `${count} people wait for feedback.`,
    left: (count: number) =>
      count < 0 ? `${days(-count)} late` : count === 0 ? "Today is the last day" : `${days(count)} left`,
    due: "By",
    begun: "Begun",
    write: "Write it",
    carryOn: "Carry on",
    more: (count: number) => `${count} more come after these.`,
    sentTitle: "Sent lately",
    sentOn: "Sent",
    read: "Read it",
    sentNow: "It is sent. They can read it now.",
    today: "Feedback",
    back: "Feedback owed",
  },

  write: {
    title: (name: string) => `Feedback on application ${name}`,
    lead: "This draft is made of the panel’s scores, their own words and the scoring guide. Read it as if it came to you. Change what does not fit.",
    rules: "Say nothing about other people, about places on a list, or about who on the panel wrote what.",
    readAnswers: "Read their answers again",
    decided: "What you decided",
    panel: "What the panel gave and wrote",
    gave: (points: number) => `gave ${points} of 5`,
    noScores: "No scores.",
    hidden:
      "You sit on this panel and have not sent your own scores of this question, so you do not see theirs.",
    theirs: "As your colleague saved it",
    strength: (number: number, of: string) =>
      of === "" ? `Strength ${number}` : `Strength ${number}: ${of}`,
    framed: "Above it they read:",
    words: "What they read",
    said: "A panel member’s own words",
    saidHint: "Leave it empty if there are none, or if they would hurt. Nobody is told who wrote them.",
    easy: "The same in Easy Read",
    easyHint: "Short sentences, each on a line of its own. At most 15 words in each.",
    out: "Leave this part out",
    up: "Move up",
    down: "Move down",
    add: "Add a strength in your own words",
    value: "Which value does it show?",
    noValue: "None of them",
    toTry: "One thing to try",
    closing: "At the end",
    save: "Save for later",
    look: "See it as they will",
    saved: "Saved. Nothing has gone yet.",
    sent: "Sent",
    sentBy: (name: string) => `Read and sent by ${name}.`,
    asTyped: "As it is read",
    asEasy: "In Easy Read",
  },

  send: {
    title: "Is this how you would want to hear it?",
    lead: "They read it like this, in the form they chose. Once it is sent it stays as it is.",
    missing: "It cannot go yet.",
    change: "Change it",
    button: "Send it",
  },

  read: {
    title: "What the panel saw in you",
    lead: (provider: string) =>
      `People on the panel read your answers without your name. This is what they saw. Somebody at ${provider} read it before it came to you.`,
    said: "Somebody on the panel wrote:",
    toTry: "One thing you could try",
    toTryLead: (question: string) =>
      `In an answer like “${question}”, the panel would like to see more of this:`,
    unclearTitle: "Is something unclear?",
    unclear: "You can ask. Somebody answers you.",
    write: "Write to us",
    keep: "It is yours to keep. You can print this page, or read it here again.",
    doors: "Other doors that are open",
    doorsText: "These jobs are near, or like the one you wanted. What you showed here counts there too.",
    allJobs: "See all open jobs",
  },

  standing: {
    title: "What the panel saw in you",
    soon: "Whatever was decided, you hear what was seen in your answers, strengths first.",
    by: "You have it by",
    late: "It is late, and we are sorry. It should have been here by",
    lateAsk: "Please ask us for it",
    there: "It is here for you, strengths first.",
    read: "Read what the panel saw in you",
  },

  refusals,
}
