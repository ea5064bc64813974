import type { GiveReferenceRefusal } from "#app/domain/decisions/references.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const grouped = new Intl.NumberFormat("en-GB")

type Refusal = GiveReferenceRefusal | { readonly kind: "not-found" }

const refusals: Wording<Refusal> = {
  "not-found": () => "This link does not work",
  "link-over": () => "This link has ended, so what you wrote could not be taken. Please call",
  "signed-missing": () => "Write who you are, and what you were to each other",
  "conduct-missing": () => "Write how they were, in your own words",
  "why-left-missing": () => "Write why they left, or that they are still there, or that you do not know",
  "answer-too-long": ({ limit }) =>
    `This is longer than ${grouped.format(limit)} characters. Please make it shorter. Nothing you wrote is lost`,
}

/** Words of the page where somebody tells what they know of an applicant. */
export const referee = {
  pageTitle: "A reference",
  title: (name: string) => `What do you know of ${name}?`,
  hello: (referee: string) => `Hello ${referee}.`,
  lead: (name: string, provider: string) =>
    `${provider} would like ${name} to work with them, and the law asks to hear from people who know them first.`,
  job: "The job",
  until: "This page works until",
  short: "It takes about five minutes. There are no right answers, and you need not write much.",
  signed: "Who are you?",
  signedHint: "Your name, and what you were to each other: “I was her manager”, “He helps on our allotment”.",
  worked: "Since when do you know them, and what did they do?",
  workedHint: "If you worked together: from when to when, roughly, and as what. You can leave this empty.",
  conduct: (name: string) => `How is ${name} with people?`,
  conductHint:
    "What you saw yourself: are they kind, honest, can others rely on them? Was there anything that worried you? Please write nothing of their health or days of sickness, and nothing of old offences.",
  whyLeft: "Why did they leave?",
  whyLeftHint:
    "You worked together in care, or with children, so the law asks for this. If they are still there, or you do not know, write that.",
  send: "Send what I wrote",
  cannotTitle: "I cannot give a reference, or would rather not",
  cannotLead: "That is all right. It does not count against them, and we write to you no more.",
  whyNot: "Would you like to say why?",
  whyNotHint: "You can leave this empty. “Our rule is to give dates only” is an answer too.",
  cannot: "Tell them that I give none",
  happens: "What happens with what you write",
  locked: (provider: string) =>
    `It is locked away. Only those at ${provider} who make offers, and know who it is about, can read it. The panel that chose does not.`,
  confidential: (name: string) =>
    `${name} sees that your answer came, not what you wrote. The law lets a reference be kept in confidence. A court could still ask for it, so write what you stand by.`,
  decides: "A person reads it and decides. No machine does.",
  kept: "Your words, your name and how to reach you are deleted after six months, or sooner if the application is deleted. That you were asked, and when, is kept.",
  mailOnly: "We use your address for this alone.",
  thanksTitle: "Thank you",
  thanks: "What you wrote has arrived. You cannot open it again here, and nobody asks you again.",
  noneTitle: "Thank you for telling us",
  none: "It does not count against anybody. We write to you no more.",
  overTitle: "This link has ended",
  over: "It worked for four weeks, or it is not waited for any more. If you would still like to tell something, please call.",
  unknownTitle: "This link does not work",
  unknown:
    "Look whether the whole link from the letter is in the address. It may also have been deleted since.",
  tooMany: "Too much was sent from here in the last hour. Please wait a while. Nothing you wrote is lost",
  refusals,
}
