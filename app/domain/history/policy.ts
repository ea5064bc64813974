import { type HistorySort, historySorts, type RecordKind } from "#app/domain/history/vocabulary.ts"
import { type Actor, isStaffAs } from "#app/kernel/actor.ts"

/**
 * Who reads the history of recruiting: vacancies, applications, panels, meetings, decisions, questions, services. Who
 * somebody is stays hidden there as it is everywhere.
 */
export function mayReadRecruitingHistory(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}

/**
 * Who reads what applicants asked for, wrote and said aloud happened when. Row security leaves out those who score the
 * same vacancy.
 */
export function mayReadHelpHistory(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "recruiter", "hiring-manager")
}

/** Who reads the history of checks and references before a start: who decides about it. */
export function mayReadChecksHistory(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager")
}

/** Who reads the history of what workers learn and are given for it. */
export function mayReadWorkersHistory(actor: Actor): boolean {
  return isStaffAs(actor, "owner", "hiring-manager", "assessor")
}

/** Who reads the history of colleagues, of access, of copies taken away, and of complaints. */
export function mayReadAccessHistory(actor: Actor): boolean {
  return isStaffAs(actor, "owner")
}

const mayRead: Readonly<Record<HistorySort, (actor: Actor) => boolean>> = {
  vacancies: mayReadRecruitingHistory,
  applications: mayReadRecruitingHistory,
  help: mayReadHelpHistory,
  panel: mayReadRecruitingHistory,
  meetings: mayReadRecruitingHistory,
  decisions: mayReadRecruitingHistory,
  checks: mayReadChecksHistory,
  questions: mayReadRecruitingHistory,
  workers: mayReadWorkersHistory,
  services: mayReadRecruitingHistory,
  access: mayReadAccessHistory,
  complaints: mayReadAccessHistory,
}

const sortOfRecord: Readonly<Record<RecordKind, HistorySort>> = {
  vacancy: "vacancies",
  application: "applications",
  member: "panel",
  colleague: "access",
  service: "services",
  question: "questions",
  worker: "workers",
}

/** Whether somebody may ask for the history of such a record at all. */
export function opensRecord(actor: Actor, kind: RecordKind): boolean {
  return mayRead[sortOfRecord[kind]](actor)
}

/** The sorts of a history that somebody's role lets them read, in the order they are offered in. */
export function sortsFor(actor: Actor): readonly HistorySort[] {
  return historySorts.filter((sort) => mayRead[sort](actor))
}

/** Who reads a history at all: whoever may read one sort of it. */
export function mayReadHistory(actor: Actor): boolean {
  return sortsFor(actor).length > 0
}
