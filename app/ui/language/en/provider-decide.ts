import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type {
  DecideRefusal,
  MakeOfferRefusal,
  RevealRefusal,
  StartRefusal,
} from "#app/domain/decisions/rules.ts"
import type { ApplicationGroup, DecisionOutcome } from "#app/domain/decisions/vocabulary.ts"
import { formatPounds } from "#app/kernel/money.ts"
import { usualConditions } from "#app/ui/language/en/offer-conditions.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

type Said<Refusal extends { readonly kind: string }> = Exclude<Refusal, { readonly kind: "not-found" }>

const statuses: Record<ApplicationStatus, string> = {
  draft: "Not sent yet",
  submitted: "Waiting for a decision",
  shortlisted: "Shortlisted",
  "not-shortlisted": "Not shortlisted",
  offered: "Offered, waiting for their answer",
  accepted: "Offer accepted",
  declined: "Offer declined",
  "not-appointed": "Not appointed",
  started: "Started",
  withdrawn: "Taken back by the applicant",
}

const finalSay =
  "The panel decides here. The job goes to the first in its order, or to the next once those before have answered. Offer it to them first, or talk with the panel if you see it differently."

const decide: Wording<DecideRefusal> = {
  "reason-missing": () => "Write the reason.",
  "not-heard-yet": ({ heard, quorum }) =>
    `People who draw on support must be heard first. Heard so far: ${heard} of ${quorum}.`,
  "too-few-scores": ({ scores, scorers }) =>
    `More of the panel must score every answer first. So far: ${scores} of ${scorers}.`,
  "wrong-moment": ({ status }) =>
    `This cannot be decided now. The application stands at: ${statuses[status].toLowerCase()}.`,
  "decided-already": () => "This has been decided already. A decision is not changed afterwards.",
  "typed-for-them": () =>
    "You typed this application for somebody, so you know who they are. A colleague decides on it.",
  "not-met-yet": ({ scores, scorers, heard, quorum }) =>
    `The panel meets them first, and scores all it hears. So far ${scores} of ${scorers} members have, and ${heard} of ${quorum} who draw on support.`,
  "no-order-yet": () =>
    "The panel has not agreed its order yet. Who it would have first is said before anybody is.",
  "panel-has-final-say": () => finalSay,
  "explanation-missing": () =>
    "The panel would have chosen somebody else. Tell it why, in plain words and in Easy Read.",
  "explanation-too-hard": ({ why }) =>
    why.kind === "long-sentence"
      ? `In Easy Read a sentence has no more than 15 words. This one is longer: “${why.sentence}”`
      : `In Easy Read words are short. This one is long: “${why.word}”. Use shorter words, or say what it means.`,
}
const reveal: Wording<RevealRefusal> = {
  "hidden-until-shortlist": () =>
    "Who this is stays hidden until they are shortlisted, so that only their answers count.",
}
const notShown = "Look at who it is first. An offer is made to a person, and they must be told."
const offer: Wording<Said<MakeOfferRefusal>> = {
  "offered-already": () => "An offer cannot be made now. Look at where the application stands.",
  "not-appointed-yet": () => "Decide first that they are appointed, with the reason.",
  "identity-not-shown": () => notShown,
  "pays-less-than-advertised": ({ advertisedPence }) =>
    `The advert promised ${formatPounds(advertisedPence)} an hour. An offer cannot be lower.`,
  "panel-has-final-say": () => finalSay,
  "offer-ahead-unanswered": () =>
    "The panel decides here, and somebody ahead in its order has not answered their offer. Ask them. Once they have said no, offer it to the next; once yes, a second post can go to the next.",
  "choice-has-no-offer": () =>
    "Somebody ahead in the panel’s order is to be appointed and has no offer yet. Make theirs first. Then this one can be made.",
  "starts-in-the-past": () => "The first day has passed already. Choose today or a later day.",
}
const start: Wording<Said<StartRefusal>> = {
  "offer-not-accepted": () => "They can start once they have accepted the offer.",
  "not-ready": ({ missing }) =>
    missing.length === 1
      ? "1 thing that the law asks for is not in place yet. Go back to see which."
      : `${missing.length} things that the law asks for are not in place yet. Go back to see which.`,
  "identity-not-shown": () => "Look at who it is first: their name goes on the record.",
}

const outcomes: Record<DecisionOutcome, string> = {
  shortlist: "Shortlisted",
  "not-shortlist": "Not shortlisted",
  appoint: "To be appointed",
  "not-appoint": "Not appointed",
}

const groups: Record<ApplicationGroup, string> = {
  waiting: "Waiting",
  shortlisted: "Shortlisted",
  offered: "Offered",
  "not-taken": "Not taken further",
  withdrawn: "Taken back",
}

/** Words of applications, from the panel's scores to the first day of work. */
export const deciding = {
  statuses,
  groups,
  outcomes,

  applications: {
    title: "Applications",
    named: (code: string) => `Application ${code}`,
    groupsLabel: "Where they stand",
    lead: "No names here. You see who somebody is once they are shortlisted and you have said why you look.",
    none: "No application stands here.",
    stillOpen: "People can still apply. The panel scores when applications have closed.",
    application: "Application",
    mean: (title: string) => `Panel on “${title}”`,
    meanOf: (mean: string, lowest: number, highest: number) =>
      lowest === highest ? `${mean}, all gave ${lowest}` : `${mean}, from ${lowest} to ${highest}`,
    noScores: "No scores yet",
    hidden: "Opens when you have sent yours",
    heard: "Heard",
    heardOf: (members: number, panel: number) => `${members} of ${panel} on the panel`,
    livedOf: (heard: number, quorum: number) =>
      heard >= quorum
        ? `${heard} who ${heard === 1 ? "draws" : "draw"} on support`
        : `${heard} of ${quorum} who draw on support`,
    erased: "Deleted",
    ready: "Ready to decide",
    waitsFor: "Waits for the panel",
    scenario: "Scenario score",
    scenarioOf: (points: number, outOf: number) => `${points} of ${outOf}`,
    scenarioAid:
      "The scenario score shows how near somebody’s answers are to those agreed when the questions were written. It is there to look at. It decides about nobody.",
    sent: "Sent",
    tick: (code: string) => `Put application ${code} on the shortlist`,
    tickColumn: "Shortlist",
    shortlistTitle: "Shortlist the ticked ones",
    shortlistLead:
      "All that you ticked are shortlisted together. The others stay where they are; each gets a decision of its own.",
    reason: "Reason for these on the shortlist",
    reasonHint: "Say what in their answers decided it. It is kept, and the applicants may ask for it.",
    shortlist: "Shortlist",
    missing: {
      chosen: "Tick at least one application",
      reason: "Write the reason",
    },
    notAllReady: "Nobody was shortlisted, because not all that you ticked are ready.",
    shortlisted: "The shortlist is recorded.",
  },

  application: {
    back: "All applications",
    done: {
      decided: "Done. What you said is kept below.",
      offered: "Done. Your offer is on its way to them.",
    },
    erased: {
      applicant: "The applicant had this application deleted.",
      clock: "This application was deleted because we keep nothing longer than we said.",
      what: "Nothing that they wrote, said or scored is kept, nor who they are. That it was here, and what was decided, stays.",
      on: "Deleted on",
    },
    standing: "Where it stands",
    answers: "What the panel scored",
    met: {
      title: "What the panel gave when they met",
      aid: "A mean for each question. What one member gave is told to nobody.",
      mean: (mean: string, members: number) => `${mean} of 5, from ${members} members`,
      tooFew: "Fewer than three members gave points. So no mean is shown.",
    },
    scenarios: "Scenario questions",
    noAnswer: "No answer",
    stillTyped: "Answers to this question are still being typed. They can be read here when all are ready.",
    panelScores: "What the panel gave",
    noScores: "Nobody on the panel has sent a score of this answer yet.",
    hidden: "You sit on this panel. The scores of this question open to you when you have sent your own.",
    member: "Member",
    points: "Points",
    note: "Note",
    noNote: "No note",
    spread: (mean: string, lowest: number, highest: number) =>
      lowest === highest
        ? `Mean ${mean}. All gave ${lowest}.`
        : `Mean ${mean}, from ${lowest} to ${highest}.`,
    option: "What one could do",
    rated: "Their rating",
    agreed: "Agreed rating",
    notRated: "Not rated",
    chosen: "Their choice",
    chosenAs: { best: "Best", worst: "Worst" },
    notChosen: "–",
    place: "Their place for it",
    heardEnough: (heard: number) =>
      heard === 1
        ? "1 person who draws on support has been heard on this application. That is enough to decide."
        : `${heard} people who draw on support have been heard on this application. That is enough to decide.`,
    heardTooFew: (heard: number, quorum: number) =>
      `Heard so far: ${heard} of ${quorum} people who draw on support. Nothing can be decided before that.`,
    scoredTooFew: (scores: number, scorers: number) =>
      `Every answer has been scored by ${scores} of ${scorers} members so far. Nothing can be decided before that.`,
    awaited: (names: string) => `Still to send their scores: ${names}.`,
    says: {
      advisory: "The panel advises. If you choose otherwise, tell the panel why.",
      equal:
        "You and the panel decide together. If you still choose otherwise, you tell the panel why first.",
      final: "The panel decides. Only somebody it chose can be offered the job.",
    },
    decisions: "Decisions",
    decidedBy: (name: string) => `by ${name}`,
    looked: "Who has looked at who this is",
    next: "What you can do now",
    shortlistHere: "Shortlist",
    notShortlist: "Do not shortlist",
    showWho: "Show who it is",
    appoint: "Appoint",
    notAppoint: "Do not appoint",
    makeOffer: "Make a conditional offer",
    start: "Start as a worker",
    nothing: "There is nothing more to decide here.",
    waitsForAnswer: "They have the offer. The next step is theirs.",
    who: "Who it is",
    whoName: "Name",
    alsoApplied: "They also applied for",
    reach: "How to reach them",
    ways: { email: "By e-mail", phone: "By phone", reference: "They come back with their reference" },
    adjustments: "What would help them",
    adjustmentsNone: "They asked for nothing.",
    adjustmentsYes: "They would like something arranged. Please ask them what.",
    reference: "Reference",
    offer: "The offer",
    offerPay: "Pay",
    offerStart: "First day",
    offerConditions: "Conditions",
    offerStatus: "Answer",
    offerStatuses: {
      made: "Waiting for their answer",
      accepted: "Accepted",
      declined: "Declined",
      withdrawn: "Taken back by you",
      "conditions-not-met": "Ended, because a condition was not met",
      unconditional: "Accepted and confirmed",
      started: "Started",
    },
  },

  decide: {
    titles: {
      shortlist: "Shortlist this application",
      "not-shortlist": "Do not shortlist this application",
      appoint: "Appoint this applicant",
      "not-appoint": "Do not appoint this applicant",
    },
    about: {
      shortlist: "After this you can see who it is and meet them.",
      "not-shortlist":
        "The applicant reads on their own page that you go no further. They may ask you for the reason.",
      appoint: "After this you make them a conditional offer. Checks that the law asks for come after it.",
      "not-appoint":
        "The applicant reads on their own page that they were not chosen. They may ask you for the reason.",
    },
    reason: "Reason",
    reasonHint: "Say what in their answers, or in your meeting, decided it. The applicant may ask for this.",
    decidedAlready: "This has been decided:",
    notToldApart: {
      title: "Between equals, write what decided",
      how: (others: number) =>
        `What the panel scored when it met people does not tell this person apart from ${others === 1 ? "one other" : `${others} others`}. So a small difference in points is no reason.`,
      ask: "Write what made the difference: something in their answers, or something they said when you met. Each of them may ask you for it.",
      never:
        "Who somebody is decides nothing here: not their age, sex, origin, faith, disability or anything else that the Equality Act protects, nor to even out a team.",
    },
    kept: "A decision cannot be changed or removed afterwards.",
    missing: { reason: "Write the reason" },
  },

  who: {
    title: "Show who it is",
    lead: "You are about to see this applicant’s name, how to reach them and what would help them.",
    kept: "That you looked, when and why is kept, and the applicant can see it.",
    reason: "Why do you need to know now?",
    reasonHint: "For example, to invite them to meet the panel",
    show: "Show me",
    missing: { reason: "Write why you need to know" },
  },

  offer: {
    title: "Make a conditional offer",
    lead: (name: string) => `To ${name}. They read it on their own page and answer there.`,
    byEmail: "We tell them by e-mail that there is news.",
    byPhone: (phone: string) => `They gave no e-mail. Please call them: ${phone}.`,
    byReference: "They gave neither e-mail nor phone. They look for news with their reference.",
    pay: "Pay for an hour",
    payHint: (advertised: string) => `The advert promised ${advertised}.`,
    start: "First day, if all is in place",
    conditions: "What must be in place before they start",
    conditionsHint: "Checks that the law asks for come now, not earlier.",
    conditionsUsual: usualConditions.join("\n"),
    madeAlready: (pay: string) => `They have an offer already: ${pay} an hour, from`,
    send: "Make the offer",
    missing: {
      pay: "Write the pay for an hour in pounds, such as 13.45",
      start: "Write the first day as a day, a month and a year",
      conditions: "Write what must be in place",
    },
  },

  start: {
    title: (name: string) => `Start ${name} as a worker`,
    lead: "They become a worker from today, with a learning plan of their own.",
    ready: "Everything that the law asks for is in place.",
    supervised: (supervisor: string) =>
      `Everything but the certificate is in place. Until it is here, they work with ${supervisor} as supervisor.`,
    conditions: "This is what your offer said:",
    confirm: "Start today",
    done: (name: string) => `${name} is now a worker`,
    toWorkers: "Go to the workers",
  },

  refusals: { decide, reveal, offer, start },
}
