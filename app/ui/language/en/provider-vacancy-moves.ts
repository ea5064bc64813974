import type { PaceRefusal } from "#app/domain/panels/panel-time.ts"
import type { ArchiveRefusal, PublishRefusal, ReopenRefusal } from "#app/domain/vacancies/rules.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { publish } from "#app/ui/language/en/provider-opening.ts"
import type { Wording } from "#app/ui/language/refusal.ts"

const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`)

const isArchived = "This vacancy is archived. Bring it back first."

const archive: Wording<ArchiveRefusal> = {
  "not-closed": () => "Only a vacancy that is closed can be archived.",
  "people-wait": ({ people }) =>
    `${people === 1 ? "1 person" : `${people} people`} who applied still ${people === 1 ? "waits" : "wait"} to hear, or to start. Finish that first.`,
}

const reopen: Wording<ReopenRefusal | PaceRefusal | PublishRefusal> = {
  ...publish,
  "not-closed": () => "This vacancy is not closed, so it cannot be opened again.",
  archived: () => isArchived,
  "panel-has-begun": () =>
    "The panel has been given answers to read. It would not be fair to those who applied to let more come now.",
  "offer-made": () => "Somebody has been offered this job. Write another job like this one instead.",
  "day-is-promised": ({ hearBy }) =>
    `People who applied were told that they hear by ${dayInWords(new Date(`${hearBy}T12:00:00Z`), "en")}. Keep that day.`,
}

/** Words of what is done with a whole vacancy, before it opens and after it has closed. */
export const vacancyMoves = {
  moves: {
    title: "What else you can do",
    duplicate: "Write another job like this one",
    duplicated: "This is a new draft, like the other job. Its panel is still to be invited.",
    archive: "Archive it: take it out of the list",
    bringBack: "Bring it back into the list",
    reopen: "Open it for applications again",
    archived: "Archived. You find it under archived vacancies.",
    back: "It stands in the list again.",
    reopened: "The vacancy is open again.",
    isArchived: "Archived",
    toArchived: "Archived vacancies",
    toList: "Vacancies that are not archived",
    archivedTitle: "Archived vacancies",
    noneArchived: "No vacancy is archived.",
    questionsLeft: (count: number) =>
      `${questions(count)} of the other job can no longer be asked. Please choose again.`,
  },

  duplicate: {
    title: "Write another job like this one",
    lead: "You get a new draft. You can change all of it before it is published.",
    means: [
      "The words, the values, the pay, the training and the questions are taken along.",
      "The panel is not: they said yes to the other job. Invite them anew, and agree on a say.",
      "What panel members told of a good day stays with the other job. It is theirs.",
    ],
    confirm: "Make the draft",
  },

  archive: {
    title: "Archive this vacancy?",
    lead: "It leaves the list of your vacancies. Nothing is lost: you find it under archived vacancies, and can bring it back.",
    confirm: "Archive it",
    backTitle: "Bring this vacancy back?",
    backLead: "It stands in the list of your vacancies again. It stays closed.",
    backConfirm: "Bring it back",
    leave: "Leave it as it is",
    notNow:
      "A vacancy can be archived once it is closed and everybody who applied knows what has come of it, up to their first day.",
  },

  reopen: {
    title: "Open this vacancy again",
    lead: "People can apply again until the day you choose. The panel, its say, the questions and the advert stay as they are.",
    promised: "People have applied already. They were told that they hear by",
    confirm: "Open it again",
    notNow:
      "It cannot be opened again: the panel has been given answers to read, somebody has been offered the job, or it is not closed.",
    archived: isArchived,
    another: "Write another job like this one",
  },

  refusals: { archive, reopen },
}
