import type { CertificateStep } from "#app/domain/credentials/vocabulary.ts"
import type { AwardManyRefusal, NotByThem } from "#app/domain/training/award-many-rules.ts"
import { awardRefusals } from "#app/ui/language/en/training.ts"
import { refusalText, type Wording } from "#app/ui/language/refusal.ts"

const { "standards-open": open, "own-learning": own, "already-awarded": already } = awardRefusals

const whyNot: Wording<NotByThem> = {
  "standards-open": open,
  "own-learning": own,
  "already-awarded": already,
  "role-awards-nobody": () => "All is signed off. An owner or a hiring manager can award it",
}

const refusals: Wording<AwardManyRefusal> = {
  "not-found": () =>
    "Somebody you ticked no longer works here, or your role does not let you award. Nobody was awarded",
  "worker-refused": ({ name, why }) => `${name}: ${refusalText(whyNot, why)}. Nobody was awarded`,
}

const people = (count: number) => (count === 1 ? "1 worker" : `${count} workers`)

const steps: Readonly<Record<Exclude<CertificateStep, "made">, string>> = {
  "under-way": "On its way",
  stopped: "It stopped. Look at the work under way to see why.",
  none: "There is none.",
}

/** Words of the pages on which many are awarded in one step, and what came of it. */
export const awardMany = {
  whyNot,
  refusals,

  ready: {
    link: "Who is ready for the Care Certificate",
    title: "Award the Care Certificate to all who are ready",
    lead: "Here are those whose standards are all known and seen in practice.",
    canTitle: (count: number) => `${people(count)} you can award`,
    legend: "Who is awarded now?",
    hint: "All are ticked. Take the tick away from anyone you would rather leave for later. Each certificate says the name as it stands here: who wants another changes it in their account first.",
    chooseOne: "Tick at least one worker",
    none: "There is nobody just now whom you can award.",
    more: (limit: number) =>
      `These are the first ${limit}. Award them, and the next ones stand here after that.`,
    what: "When you press the button, for each of them:",
    confirm: "Award all who are ticked",
    cannotTitle: (count: number) => `${people(count)} you cannot award now`,
    worker: "Worker",
    why: "Why not",
    today: "See what was awarded today",
  },

  awarded: {
    title: "What was awarded",
    done: (count: number) => (count === 1 ? "1 worker is awarded." : `${count} workers are awarded.`),
    meanwhile: (count: number) =>
      count === 1
        ? "1 worker had it already, from somebody else a moment ago. Nothing more happened to them."
        : `${count} workers had it already, from somebody else a moment ago. Nothing more happened to them.`,
    none: "Nobody was awarded on this day.",
    made: (made: number, of: number) =>
      of === 1
        ? made === 1
          ? "The certificate is made."
          : "The certificate is not made yet."
        : `${made} of ${of} certificates are made.`,
    worker: "Worker",
    when: "Awarded",
    by: (name: string) => `by ${name}`,
    certificate: "Certificate",
    see: (number: string) => `See certificate ${number}`,
    of: (name: string) => `of ${name}`,
    withdrawn: "withdrawn",
    onHold: "on hold",
    steps,
    look: "Look again",
    work: "Work under way",
  },
}
