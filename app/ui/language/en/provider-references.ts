import type { GiveReferenceRefusal, NameRefereeRefusal } from "#app/domain/decisions/references.ts"
import type { ReferenceStanding } from "#app/domain/decisions/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const naming: Wording<NameRefereeRefusal> = {
  "referee-missing": () => "Write what they are called",
  "relation-missing": () => "Write how they know each other",
  unreachable: () => "Write an e-mail address, or a phone number",
  "own-address": () => "This is the applicant’s own address",
  "asked-already": () => "This person is asked already, and has not answered yet",
  "too-many-referees": ({ most }) => `You have named ${most} people for one application, which is the most`,
  "line-too-long": ({ limit }) => `Write up to ${limit} characters`,
}

type Giving = GiveReferenceRefusal | { readonly kind: "not-found" }

const writing: Wording<Giving> = {
  "not-found": () => "This is not asked for any more",
  "link-over": () => "They have answered by themselves meanwhile",
  "signed-missing": () => "Write who they are, and when you rang them",
  "conduct-missing": () => "Write what they said",
  "why-left-missing": () => "Write why such work ended, or that they do not know",
  "answer-too-long": ({ limit }) => `Write up to ${limit.toLocaleString("en-GB")} characters`,
}

const standings: Record<ReferenceStanding, string> = {
  waiting: "Asked",
  given: "It came",
  declined: "Gives none",
  stopped: "Not asked any more",
  "run-out": "Never came",
}

/** Words of the references about somebody who accepted an offer. */
export const references = {
  title: (name: string) => `References about ${name}`,
  link: "References",
  count: (came: number, asked: number) =>
    asked === 0
      ? "Nobody has been asked yet."
      : `${came} of ${asked} ${asked === 1 ? "person" : "people"} asked ${came === 1 ? "has" : "have"} answered.`,
  lead: "The law asks how somebody was in earlier work in health or social care, or with children or adults at risk, and why such work ended. For everybody else, people who know them can say how they treat others.",
  theyCan: "The applicant can name people on their own page. You can do it here.",
  standings,
  askedOn: "Asked on",
  cameOn: "Answered on",
  linkUntil: "Their link works until",
  reminded: (count: number) => (count === 1 ? "Reminded once" : `Reminded ${count} times`),
  byApplicant: "Named by the applicant",
  byUs: "Named by us",
  noMail: "No e-mail: ring them",
  gone: "Who this was is no longer kept",
  wordsGone: "What was said is no longer kept: it goes after six months.",
  open: "Open",
  read: "Read it",
  ask: "Ask somebody",
  askLead:
    "They get a letter with a link. After 7 and 14 days they are reminded; after 28 days the link ends.",
  name: "What are they called?",
  relation: "How do they know the applicant?",
  email: "E-mail address",
  emailHint: "Leave it empty if you ring them.",
  phone: "Phone number",
  careWork: "Did they work together in health or social care, or with children or adults at risk?",
  careWorkHint: "Then they are asked why it ended.",
  yes: "Yes",
  no: "No",
  send: "Ask them",
  missing: { "care-work": "Say yes or no", email: "Write a whole e-mail address, like name@example.org" },
  saved: {
    asked: "They are asked.",
    written: "What they said is written down.",
    stopped: "They are asked no longer.",
  },

  oneTitle: (name: string) => `What ${name} says`,
  back: "References",
  confidential:
    "Given in confidence: the applicant sees that it came, not these words. Nobody on the panel sees it.",
  relationKey: "How they know each other",
  reach: "How to reach them",
  signed: "Who gives it",
  worked: "Since when, and as what",
  conduct: "How they are with people",
  whyLeft: "Why such work ended",
  whyNot: "Why they give none",
  noReason: "They gave no reason.",
  notSaid: "Nothing was written here.",
  wroteIt: "They wrote it themself.",
  rang: (name: string) => `${name} rang them and wrote down what was said.`,
  nowRecord: "A reference alone is not a check. Read it, and record what you make of it:",
  record: "Record the check",
  waitingText: "They have not answered yet.",
  neverCame: "No answer came in four weeks. Ring them and write down what they say, or ask somebody else.",
  ring: "Ring them, and write down what they say",
  ringLead: "Say that you write it down, and read it back to them. It is kept in your name.",
  ringSigned: "Who did you speak to, and when?",
  ringWorked: "Since when do they know each other, and as what?",
  ringConduct: "How are they with people?",
  ringWhyLeft: "Why did such work end?",
  writeDown: "Keep what they said",
  ringCannot: "They give no reference",
  ringWhyNot: "Why not, if they said",
  keepCannot: "Keep that they give none",
  stop: "Ask them no longer",
  stopLead: "Their link ends, and no reminder is sent.",

  today: "References",
  todayCame: (name: string) => `A reference about ${name} came: read it, and record the check.`,
  todayMissing: (name: string) => `No reference about ${name} came. Ask somebody else, or ring.`,
  todayOpen: "See to it",
  onCheck: "What others say of them",
  refusals: { naming, writing },
}
