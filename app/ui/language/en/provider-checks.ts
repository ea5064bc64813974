import type {
  CheckStanding,
  RecordCheckRefusal,
  SuperviseRefusal,
  ToldByOthers,
} from "#app/domain/decisions/checks.ts"
import type { CertificateLevel, CheckItem } from "#app/domain/decisions/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

type ItemWords = {
  readonly title: string
  /** What the law asks to see. */
  readonly about: string
  /** What to write down. */
  readonly evidence: string
  /** When it may be left out; only where it may. */
  readonly leftOut?: string
}

const items: Record<CheckItem, ItemWords> = {
  identity: {
    title: "Who they are",
    about:
      "Proof of identity with a recent photograph: see the papers yourself, with the person beside them.",
    evidence: "Which papers did you see, and where is the copy?",
  },
  "criminal-record": {
    title: "Standard DBS certificate",
    about: "A standard certificate is what this role asks for. Write its number and date, not what it says.",
    evidence: "Number of the certificate, and who looked at it",
  },
  "enhanced-certificate": {
    title: "Enhanced DBS certificate",
    about:
      "The certificate, with the adults’ barred list where the role asks for it, and anything that bears on being suitable. Write its number and date. If something on it was weighed, say that it was, by whom and what was decided, not what it was.",
    evidence: "Number and date of the certificate, and how you decided",
  },
  conduct: {
    title: "How they were at work before",
    about:
      "Word of how somebody was in health or social care, or with children or adults at risk, from those they worked for.",
    evidence: "Who wrote or said it, when, and where it is kept",
    leftOut: "They have not done such work before, or nobody can be asked",
  },
  "why-left": {
    title: "Why such work ended",
    about: "Why their last work with children or adults at risk ended, so far as it can be found out.",
    evidence: "Who told you, and what they said in a few words",
    leftOut: "They have not done such work before, or it cannot be found out",
  },
  qualifications: {
    title: "Qualifications the role asks for",
    about: "Papers for what they must already hold. Most of our roles ask for none: people learn with you.",
    evidence: "Which papers did you see?",
    leftOut: "This role asks for none",
  },
  "employment-history": {
    title: "Work so far, and the times between",
    about:
      "All their work since school, with a written reason for each time between. They write it on their own page.",
    evidence: "Did you read it all, is each time between explained, and what did you ask?",
  },
  health: {
    title: "Able to do the work, with adjustments",
    about:
      "Whether somebody can do the work of this role once adjustments are made. Ask about the work, never about their health in general.",
    evidence: "Which adjustments are made, and that with them they can do the work",
  },
  "right-to-work": {
    title: "Right to work in the UK",
    about:
      "Checked for everybody in the same way before they start: by a share code, papers, or a digital check.",
    evidence: "How you checked, and where the copy is kept",
  },
}

const levels: Record<CertificateLevel, string> = {
  "enhanced-with-barred-list": "an enhanced DBS certificate with the adults’ barred list",
  enhanced: "an enhanced DBS certificate",
  standard: "a standard DBS certificate",
  none: "no DBS certificate",
}

const standings: Record<CheckStanding, string> = {
  "in-place": "In place",
  "not-needed": "Not needed",
  "run-out": "Has run out",
  missing: "To do",
}

const record: Wording<RecordCheckRefusal> = {
  "not-asked-of-role": () => "This role does not ask for that",
  "evidence-missing": ({ outcome }) =>
    outcome === "in-place" ? "Write what was seen" : "Write why it is not needed",
  "evidence-too-long": ({ limit }) => `Write up to ${limit.toLocaleString("en-GB")} characters`,
  "always-needed": () => "The law asks this of everybody who starts",
  "seen-in-future": () => "This day is still to come: write the day on which it was seen",
  "run-out-already": () => "This day has passed: what has run out is not in place",
  "recorded-meanwhile": () =>
    "A colleague wrote this down while you did. Theirs stands above, and your words are still here. Save again, and yours takes its place",
}

const supervise: Wording<SuperviseRefusal> = {
  "not-the-only-thing": ({ missing }) =>
    `A start with a supervisor is only for when nothing but the certificate is missing. Still to do: ${missing
      .map((item) => items[item].title.toLowerCase())
      .join(", ")}.`,
  "certificate-in-place": () => "Nothing is missing: they can start",
  "role-has-no-barred-list": () =>
    "This role has no check of the barred list, so nobody starts before its end",
  "supervisor-missing": () => "Write who supervises them",
  "reason-missing": () => "Write why people would be at risk if the start waited",
  "part-too-long": ({ limit }) => `Write up to ${limit.toLocaleString("en-GB")} characters`,
  "seen-in-future": () => "This day is still to come: write the day on which the answer came",
}

/** Words of what is checked before somebody starts. */
export const checks = {
  title: (name: string) => `Before ${name} starts`,
  link: "What is checked before they start",
  back: "What is checked",
  items,
  standings,
  lead: "The law asks to see these of everybody who starts in a care service. Nobody on the panel sees any of it.",
  certificate: (level: CertificateLevel) => `This role asks for ${levels[level]}.`,
  fee: (fee: string) => `It costs ${fee}.`,
  inPlace: (done: number, of: number) =>
    done === of ? "Everything is in place." : `${done} of ${of} ${done === 1 ? "is" : "are"} in place.`,
  untold: (name: string) =>
    `You noted that all is in place. On these, nothing came here from ${name} or from a referee:`,
  untoldParts: {
    "work-history": "the work they did so far, and the time between",
    reference: "a reference",
    "own-record": "what they say themself of cautions and convictions",
  } satisfies Record<ToldByOthers, string>,
  untoldWhat:
    "If you saw it elsewhere, say in the check where it is kept: an inspector asks for it. If not, ask for it before you confirm.",
  canStart: (name: string) => `${name} can start.`,
  seen: "Seen on",
  by: (name: string) => `by ${name}`,
  until: "Holds until",
  ranOut: "Ran out on",
  toldHistory: "They have sent it.",
  notTold: "They have not written it yet. They can, on their own page.",
  start: "Start them as a worker",
  startSupervised: "Start them, with their supervisor",
  answerFirst: "They have not answered your offer yet. You can already write down what you see.",

  superviseTitle: "Start before the certificate, with a supervisor",
  superviseLink: "Only the certificate is missing, and people would be at risk without them?",
  superviseLead:
    "Only where people would be at risk otherwise, and the barred list was clear. The supervisor is on duty or can be reached, and the new worker goes nowhere alone with somebody. It ends when the certificate is here.",
  supervised: (supervisor: string) =>
    `Starts with ${supervisor} as supervisor until the certificate is here.`,
  supervisedEnded: (supervisor: string) =>
    `Started with ${supervisor} as supervisor until the certificate came.`,
  supervisor: "Who supervises them?",
  supervisorHint: "A name, and how to reach them",
  reason: "Why would people be at risk if the start waited?",
  clearOn: "On which day was the barred list clear?",
  arrange: "Arrange it",

  outcome: "How does it stand?",
  outcomes: { "in-place": "It is in place", "not-needed": "It is not needed" },
  leftOutReason: "Write below why.",
  seenOn: "On which day was it seen?",
  expiresOn: "Until which day does it hold?",
  expiresHint: "Leave this empty if it does not run out.",
  secret:
    "What you write is locked away, and gone six months later. That it was in place, who looked and when stays.",
  sealed: "What you write is locked away. Those who make offers can read it, and the person themself.",
  save: "Save",
  before: "What is written down now",
  replaced: "If you save, this takes its place. The older record is kept.",
  wordsGone: "What was written is gone: it is kept for six months.",
  saved: (title: string) => `Saved: ${title}`,
  missing: {
    seen: "Write the day on which it was seen, as a day, a month and a year",
    until: "Write a day, a month and a year, or leave all three empty",
    clear: "Write the day on which the barred list was clear, as a day, a month and a year",
  },
  refusals: { record, supervise },
}
