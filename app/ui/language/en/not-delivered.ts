import type { Template } from "#app/domain/messages/letters.ts"
import type { SendAgainRefusal, TellOtherwiseRefusal } from "#app/domain/messages/rules.ts"
import type { MessageChannel, MessageFailure, OtherWay } from "#app/domain/messages/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

/** What each message is about, as its sender speaks of it. */
const letters: Readonly<Record<Template, string>> = {
  "sign-in-link": "a link to sign in",
  "provider-sign-up": "a link to begin",
  "colleague-invitation": "an invitation to a colleague",
  "panel-invitation": "an invitation to a panel",
  "rating-invitation": "an invitation to rate what is good to do",
  "supporter-invitation": "an invitation to a supporter",
  "worker-invitation": "a worker's way in",
  "application-receipt": "a receipt for an application",
  "come-back-link": "a link to come back to an application",
  "offer-made": "an offer",
  "offer-confirmed": "that an offer is confirmed",
  "offer-taken-back": "that an offer was taken back",
  "start-put-off": "that a first day is later",
  shortlisted: "that somebody is on the shortlist",
  "decision-made": "a decision",
  "offer-answered": "an answer to an offer",
  "vacancy-not-opened": "that a job did not open by itself",
  "question-answered": "an answer to a question about a job",
  "message-waiting": "that a message waits",
  "times-to-meet": "times to meet",
  "before-we-meet": "what to know before meeting",
  "time-chosen": "the time of a meeting",
  "time-moved": "that a meeting is at another time",
  "time-off": "that a meeting is called off",
  "meeting-soon": "a reminder of a meeting",
  "meeting-missed": "a missed meeting",
  "panel-meeting-set": "the time of a meeting, for the panel",
  "panel-meeting-moved": "that a meeting is at another time, for the panel",
  "panel-meeting-off": "that a meeting is called off, for the panel",
  "panel-meeting-soon": "a reminder of a meeting, for the panel",
  "reference-asked": "a request for a reference",
  "reference-reminder": "a reminder about a reference",
  "complaint-received": "that a complaint was received",
  "complaint-answered": "the answer to a complaint",
  "feedback-ready": "feedback",
  "say-waits": "that a panel is to agree its say",
  "scores-wait": "that answers wait to be scored",
  "typed-from-paper": "what was typed from paper",
  "paper-not-theirs": "what a panel member says of paper",
  "card-not-theirs": "what a panel member says of a card",
  "panel-explained": "an explanation to the panel",
  "recovery-asked": "about a lost second step",
  "recovery-to-confirm": "about a colleague's second step",
  "recovery-link": "a way back in",
  "recovery-confirmed": "that a way back in is confirmed",
  "recovery-stopped": "that a way back in was stopped",
  "recovery-used": "that a way back in was used",
  "accreditation-changed": "what became of an accreditation",
  "learning-ends": "training that ends soon",
  "learning-ends-here": "training of workers that ends soon",
  "appeal-answered": "the answer to an appeal",
  "certificate-ready": "that a certificate is ready",
}

const refusals: Wording<TellOtherwiseRefusal | SendAgainRefusal> = {
  "not-found": () => "We cannot find this message here",
  "moved-on": () => "This message is on its way again, or a colleague saw to it. You need do nothing more",
  "told-already": () => "A colleague noted this already. You need do nothing more",
}

const failures: Readonly<Record<MessageFailure, Readonly<Record<MessageChannel, string>>>> = {
  refused: {
    email: "The mail server says for good that it cannot take an e-mail to this address.",
    text: "The phone service says for good that it cannot take a text to this number.",
  },
  returned: {
    email: "The e-mail was taken, and came back later: it cannot be put into this mailbox.",
    text: "The text was taken, and came back later: it cannot reach this phone.",
  },
  "not-taken": {
    email:
      "No mail server took it, though we tried for hours. You can send it again, or tell them another way.",
    text: "No phone service took it, though we tried for hours. You can send it again, or tell them another way.",
  },
}

const ways: Readonly<Record<OtherWay, string>> = {
  phone: "By phone",
  "in-person": "In person",
  post: "By post",
  "other-address": "By another address or number",
}

/** Words about messages that did not arrive, for who sent them. */
export const notDelivered = {
  title: "Messages that did not arrive",
  lead: "These did not arrive. Tell each person another way, then note it here, so that nobody waits for nothing.",
  none: "Every message arrived, or somebody was told another way.",
  about: (template: Template) => `It says: ${letters[template]}.`,
  written: "Written on",
  failures,
  to: "It went to",
  howTitle: "Do they know now? Press how you told them:",
  told: (whose: string) => `is how ${whose} was told`,
  ways,
  again: "Send it again",
  sentAgain: "It is on its way again.",
  noted: "Noted: they know now.",
  seeApplication: "See the application and how to reach them",
  refusals,
  atWork: (count: number) =>
    count === 1 ? "1 message did not arrive." : `${count} messages did not arrive.`,
  atWorkText: "Somebody may be waiting for nothing. Tell them another way.",
  act: "See which",
  onPage: "A message to this person did not arrive.",
}
