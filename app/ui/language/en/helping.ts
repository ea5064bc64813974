import type { SitsOnPanel, TypedForRefusal } from "#app/domain/applications/assisting.ts"
import type { NotOpen } from "#app/domain/applications/rules.ts"
import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const refusals: Wording<TypedForRefusal> = {
  "no-word-to-come-back": () =>
    "Help them choose a secret word first. Without it they cannot come back to their application",
  "not-read-back": () => "Tick the box once you have gone through every answer with them or with their paper",
  "not-agreed": () => "Ask them if it may be sent. Tick the box when they say yes",
}

const begin: Wording<NotOpen | SitsOnPanel> = {
  "already-sent": () => "This application is sent already",
  withdrawn: () => "This application was taken back",
  "vacancy-closed": () => "This job is closed. Nobody can apply any more",
  "sits-on-panel": () =>
    "You have a seat on this panel, so you cannot type for anybody: you would know whose answers you score. Ask a colleague who has no seat",
}

const ways: Readonly<Record<AssistedWay, { label: string; hint: string; short: string }>> = {
  phone: { label: "By phone", hint: "They speak, you type and read it back.", short: "by phone" },
  paper: { label: "On paper", hint: "You type what is on their paper pack.", short: "on paper" },
  "in-person": { label: "Face to face", hint: "They are here with you.", short: "face to face" },
}

/** Words for those who type for somebody, and for whom they type. */
export const helping = {
  refusals,
  begin,
  ways,
  banner: {
    text: {
      phone: "You are typing for somebody. Read each answer back.",
      paper: "You are typing for somebody. Type what is on the paper, word for word.",
      "in-person": "You are typing for somebody. Read each answer back.",
    } satisfies Readonly<Record<AssistedWay, string>>,
    overview: "Reference, secret word, and how to stop",
  },
  start: {
    title: "Help somebody to apply",
    link: "Help somebody to apply by phone, on paper or face to face",
    lead: "For people who call you, send the paper pack, or sit beside you. They decide what is said. You type it.",
    rules: [
      "Use their words, also where you would say it another way.",
      "Read each answer back to them. With paper, compare each answer with the paper.",
      "The panel never sees that you typed, or how.",
      "You get to know who they are. So you cannot score this job, and a colleague decides on their application. That you typed is on their record, and they can ask for it.",
    ],
    way: "How are they with you?",
    wayMissing: "Choose how they are with you",
    language: "How do they want the questions read?",
    button: "Start typing",
    pack: "Print the paper pack",
    packText: "To post or hand to somebody who wants to apply on paper.",
    sent: (reference: string) => `Sent: ${reference}. Your key to it is gone.`,
    sentText:
      "They come back with their reference and their secret word. Ask them to choose a new secret word then.",
    stopped: (reference: string) => `You have stopped helping with ${reference}. Your key to it is gone.`,
    stoppedText: "What was typed is kept. They go on with their reference and their secret word.",
    now: "Being helped now",
    nowLead: "Not sent yet. Only whoever types can carry on.",
    nobody: "Nobody at the moment.",
    since: "since",
    by: "a colleague types",
    carryOn: (reference: string) => `Carry on with ${reference}`,
  },
  page: {
    title: "You are typing for somebody",
    referenceTitle: "1. Tell them their reference",
    reference: "These three words are the address of their application. Ask them to write them down:",
    wordTitle: "2. Help them choose a secret word",
    wordText:
      "With the reference it opens their application, here or on the phone. It has to be something they remember. It is theirs: do not write it down.",
    wordSet: "A secret word is set. You can set another if they want one.",
    wordLabel: "Their secret word",
    wordHint: "6 or more letters or numbers. Capital letters and spaces do not matter.",
    wordButton: "Set the secret word",
    wordDone: "The secret word is set.",
    typeTitle: "3. Type for them",
    typeText: "Every page is saved. You can go back to any part.",
    carryOn: "Go to the next part",
    stopTitle: "Stop helping",
    stopText:
      "What is typed stays. Your key ends at once, and they go on alone with their reference and their secret word.",
    stopNoWord: "There is no secret word yet. If you stop now, nobody can open this application again.",
    stop: "Stop helping",
  },
  check: {
    title: "Before it is sent",
    readBack: {
      phone: "I read every answer back to them.",
      paper: "What I typed is what is on the paper, in every answer.",
      "in-person": "I read every answer back to them.",
    } satisfies Readonly<Record<AssistedWay, string>>,
    agreed: "They agree that it is sent.",
    agreedPaper: "They asked on paper, or told me, that it is sent.",
    send: "Send their application",
  },
  changeWord: {
    title: "Choose a secret word of your own",
    text: "Somebody typed your secret word for you, so they may know it. Choose a new one that only you know.",
  },
  typedForTitle: "Who typed for you",
  typedFor: (way: string, provider: string) =>
    `Somebody at ${provider} typed for you ${way}. They know who you are. They do not score your answers.`,
  typedFrom: "They had a key to your application from",
  typedUntil: "until",
}
