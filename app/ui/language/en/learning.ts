import type { NoteRefusal, ReasonRefusal, SayRefusal } from "#app/domain/training/learning-rules.ts"
import type { LearningState } from "#app/domain/training/vocabulary.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

type NotFound = { readonly kind: "not-found" }

const notFound = () => "We cannot find this here, or your role does not let you do it"
const ownLearning = () => "This is your own learning, so somebody else has to say it"
const changed = () => "Somebody changed this since you opened the page. Look at it, then decide again"
const tooLong = ({ limit }: { readonly limit: number }) =>
  `Make it shorter: at most ${limit.toLocaleString("en-GB")} characters`

const noteRefusals: Wording<NotFound | NoteRefusal> = {
  "not-found": notFound,
  "own-learning": ownLearning,
  "day-ahead": () => "This day has not come yet. Write the day on which it was completed",
  "already-noted": () => "It is noted for this day already. You need do nothing more",
  "choose-first": () => "First choose which of these the worker is to have, and why",
  "other-chosen": () => "Another of these was chosen for this worker. They have exactly one",
  "words-too-long": tooLong,
}

const sayRefusals: Wording<NotFound | SayRefusal> = {
  "not-found": notFound,
  "own-learning": ownLearning,
  "changed-meanwhile": changed,
  "not-assessed-yet": () => "Somebody has to see it in practice before it can be signed off",
  "needs-a-second-person": () =>
    "You saw it in practice, so a second person signs it off. Two people look at this training",
}

const reasonRefusals: Wording<NotFound | ReasonRefusal> = {
  "not-found": notFound,
  "own-learning": ownLearning,
  "changed-meanwhile": changed,
  "reason-missing": () => "Write why",
  "words-too-long": tooLong,
}

/** In one to three words, beside a shape of its own. A day follows where there is one. */
const states: Readonly<Record<LearningState, string>> = {
  lapsed: "Ended",
  "ends-soon": "Ends soon",
  "in-progress": "In progress",
  "not-yet": "Not yet",
  "to-choose": "To choose",
  "if-needed": "If needed",
  done: "Done",
  "other-chosen": "Other chosen",
  "not-wanted": "Not asked for",
}

const meanings: Readonly<Record<LearningState, string>> = {
  lapsed: "It was done, and its last day is over.",
  "ends-soon": "It is done, and its last day comes within 90 days.",
  "in-progress": "It is noted, and somebody has yet to see it in practice or to sign it off.",
  "not-yet": "It is asked for, and nothing is noted.",
  "to-choose": "One of several is asked for, and nobody has chosen which.",
  "if-needed": "It is asked for only where something applies. The training says where.",
  done: "It is done, and its last day is more than 90 days away, or there is none.",
  "other-chosen": "One of several is asked for, and another one was chosen.",
  "not-wanted": "The worker's role is not asked for it.",
}

/** Words about what workers learn beside the Care Certificate, and how far they are. */
export const learning = {
  noteRefusals,
  sayRefusals,
  reasonRefusals,
  states,
  meanings,
  /** Before the day on which it ends or ended. */
  until: { done: "until", "ends-soon": "on", lapsed: "on" },

  matrix: {
    title: "Who has which training",
    lead: "Each worker beside each training. Open one to see what is noted, or to note more.",
    link: "Who has which training",
    back: "All workers",
    filters: "Show some only",
    service: "Service",
    everyService: "Every service",
    training: "Training",
    everyTraining: "All training",
    state: "Where it stands",
    everyState: "Everywhere",
    show: "Show",
    clear: "Show all again",
    nobody: "Nobody fits what you look for.",
    noTraining: "We know no list of training for the nation that you are in yet.",
    skip: "Skip the table",
    caption: "Workers and their training",
    worker: "Worker",
    of: (training: string, name: string) => `: ${training}, ${name}`,
    pages: "More workers",
    moreTraining: (page: number, pages: number) => `More training: ${page} of ${pages}`,
    legend: "What the words mean",
    catalogue: "See all training, with sources",
    csv: {
      link: "Take this list away as a spreadsheet (CSV)",
      hint: "All workers that fit what you look for, one line for each training.",
      file: "training",
      columns: [
        "Worker",
        "Role",
        "Service",
        "Started",
        "Training",
        "Where it stands",
        "Completed",
        "Counts until",
      ],
    },
  },

  atWork: {
    title: "Training",
    ended: (workers: number) =>
      workers === 1
        ? "1 worker has training that has ended."
        : `${workers} workers have training that has ended.`,
    soon: (workers: number) =>
      workers === 1
        ? "1 worker has training that ends within 90 days."
        : `${workers} workers have training that ends within 90 days.`,
    act: "See who",
    about: { lapsed: "has training that has ended", "ends-soon": "has training that ends within 90 days" },
  },

  ofOne: {
    title: (name: string) => `Other training of ${name}`,
    why: "What their role asks for, and what they have. Open one to see what is noted, or to note more.",
    none: "We know no list of training for the nation that you are in yet.",
    where: "See all training, with sources",
  },

  /** How somebody came to where they stand; a day follows each of these but the last. */
  chain: {
    once: "Completed on",
    first: "First completed on",
    renewed: (times: number) => (times === 1 ? "renewed on" : `renewed ${times} times, last on`),
    next: "next by",
    ended: "its last day was",
    noEnd: "it does not end",
  },

  own: {
    title: "Your other training",
    why: "Your provider notes this. Ask them if something is missing or not right.",
  },

  record: {
    done: {
      noted: "It is noted.",
      assessed: "It is noted that you saw it in practice.",
      "signed-off": "It is signed off.",
      "taken-back": "It counts no longer. It stays here with your reason.",
      chosen: "Your choice is noted.",
    },
    own: "This is your own learning. You can read it here; somebody else notes how far you are.",
    asked: "What is asked for",
    proof: "Who has to say so",
    proofs: {
      taught: "A colleague notes that it was taught.",
      assessed: "A colleague notes that it was taught, and an assessor sees it in practice.",
      "signed-off":
        "A colleague notes that it was taught, an assessor sees it in practice, and a second person signs it off.",
    },
    noted: "What is noted",
    nothing: "Nothing is noted yet.",
    completed: "Completed",
    counts: "Counts until",
    renews: "Renews the one of",
    earlier: (records: number) => (records === 1 ? "1 earlier record" : `${records} earlier records`),
    noEnd: "It does not end",
    taughtBy: "Who taught it, and where",
    evidence: "What shows it",
    edition: "Edition",
    by: "Noted",
    assessed: "Seen in practice",
    signedOff: "Signed off",
    waits: "It counts once this is done.",
    byWhom: (name: string) => `by ${name}`,
    notYet: "not yet",
    second: "You saw this one, so a second person signs it off.",
    say: { assessed: "I saw them do it well", "signed-off": "Sign it off" },
    takenBack: "Taken back",
    why: "Why",
    takeBack: {
      summary: "This was noted by mistake",
      label: "What was the mistake?",
      hint: "It counts no longer, and stays here with your reason.",
      send: "Take it back",
    },
    note: {
      first: (name: string) => `Note that ${name} completed it`,
      again: (name: string) => `Note that ${name} completed it again`,
      on: "When was it completed?",
      onNeeded: "Write the day, the month and the year on which it was completed",
      taught: "Who taught it, and where?",
      taughtNeeded: "Write who taught it, and where",
      evidence: "What shows it, and where is that kept?",
      evidenceHint: (wanted: string) => `Asked for: ${wanted}`,
      evidenceNeeded: "Write what shows it",
      seen: "I saw that they do it well",
      seenHint: "Tick this only if you saw it yourself.",
      send: "Note it",
    },
    choose: {
      title: (training: string) => `Choose ${training}`,
      what: (name: string, others: string) => `${name} has exactly one of this and ${others}, never both.`,
      other: "Another one is chosen now. If you choose this one, it takes that one's place.",
      reason: "Why is this the right one for them?",
      reasonHint: "Whoever inspects you asks for this reason.",
      send: "Choose this one",
      chosen: "This one is chosen",
      otherChosen: "Another one is chosen",
    },
  },
}
