import { and, asc, eq, gte, isNull, sql } from "drizzle-orm"
import type { InvitationAnswered } from "#app/domain/panels/invitation-answer.ts"
import type { CannotScoreReason, PanelPart, PanelSay, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { panelAgreements, panelMembers, panelSupporters, takingPart } from "#db/schema/panels.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { answersToScore, scoreAllocations, scores } from "#db/schema/scoring.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

export type SeatRow = typeof panelMembers.$inferSelect

/** The asker's own seat on a vacancy's panel, with the vacancy. */
export async function findSeat(tx: Tx, personId: string, vacancySlug: string) {
  const [row] = await tx
    .select({ seat: panelMembers, vacancy: vacancies })
    .from(panelMembers)
    .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
    .where(
      and(eq(vacancies.slug, vacancySlug), eq(panelMembers.personId, personId), isNull(panelMembers.leftAt)),
    )
  return row
}

export async function membersOf(tx: Tx, vacancyId: string) {
  return tx
    .select({
      id: panelMembers.id,
      personId: panelMembers.personId,
      name: panelMembers.called,
      email: panelMembers.invitedEmail,
      phone: panelMembers.invitedPhone,
      part: panelMembers.part,
      shownAs: panelMembers.shownAs,
      joinedAt: panelMembers.joinedAt,
      answered: panelMembers.answered,
      answeredAt: panelMembers.answeredAt,
      answerWords: panelMembers.answerWords,
      talkedAt: panelMembers.talkedAt,
      consentForm: panelMembers.consentForm,
    })
    .from(panelMembers)
    .where(and(eq(panelMembers.vacancyId, vacancyId), isNull(panelMembers.leftAt)))
    .orderBy(asc(panelMembers.id))
}

export type FellowMember = {
  readonly id: string
  readonly part: PanelPart
  /** As the member is called on the panel. */
  readonly name: string
  readonly shownAs: string | null
  readonly joined: boolean
  readonly saidNo: boolean
}

/**
 * All who sit on a vacancy's panel or are asked to, as those among them and their supporters may know them
 * (fellow_members); the rows themselves are read by their own member and the provider alone.
 */
export async function fellowMembersOf(tx: Tx, vacancyId: string): Promise<FellowMember[]> {
  return tx.execute<FellowMember>(sql`
    select id, part, called as name, shown_as as "shownAs", joined, said_no as "saidNo"
    from fellow_members(${vacancyId}::uuid)`)
}

export async function insertMember(
  tx: Tx,
  seat: {
    providerId: string
    vacancyId: string
    personId: string
    called: string
    invitedEmail: string | null
    invitedPhone: string | null
    part: PanelPart
    shownAs: string | null
    orderSeed: number
  },
): Promise<string | undefined> {
  const [row] = await tx
    .insert(panelMembers)
    .values(seat)
    .onConflictDoNothing()
    .returning({ id: panelMembers.id })
  return row?.id
}

export async function deleteMember(tx: Tx, vacancyId: string, memberId: string): Promise<void> {
  await tx
    .delete(panelMembers)
    .where(and(eq(panelMembers.vacancyId, vacancyId), eq(panelMembers.id, memberId)))
}

export async function agreementOf(tx: Tx, vacancyId: string) {
  const [row] = await tx.select().from(panelAgreements).where(eq(panelAgreements.vacancyId, vacancyId))
  return row
}

/** Holds what was agreed for a vacancy to the end of the transaction. */
export async function lockAgreement(tx: Tx, vacancyId: string): Promise<void> {
  await tx
    .select({ id: panelAgreements.id })
    .from(panelAgreements)
    .where(eq(panelAgreements.vacancyId, vacancyId))
    .for("update")
}

export async function saveAgreement(
  tx: Tx,
  agreement: { providerId: string; vacancyId: string; say: PanelSay; quorum: number },
): Promise<void> {
  const { say, quorum } = agreement
  await tx
    .insert(panelAgreements)
    .values(agreement)
    .onConflictDoUpdate({ target: panelAgreements.vacancyId, set: { say, quorum } })
}

export async function sealAgreement(
  tx: Tx,
  vacancyId: string,
  seal: { sealedAt: Date; sealedBy: string; fingerprint: string; sealedText: string; hash: string },
): Promise<void> {
  await tx.update(panelAgreements).set(seal).where(eq(panelAgreements.vacancyId, vacancyId))
}

export async function saveInvitationAnswer(
  tx: Tx,
  seatId: string,
  said: InvitationAnswered,
  now: Date,
): Promise<void> {
  await tx
    .update(panelMembers)
    .set({
      answered: said.answer,
      answeredAt: now,
      answerWords: said.answer === "yes" ? "" : said.words,
      ...(said.answer === "yes" && {
        joinedAt: now,
        consentForm: said.understood,
        consentedWithSupporter: said.company === "with-supporter",
      }),
    })
    .where(eq(panelMembers.id, seatId))
}

export async function saveTalked(tx: Tx, seatId: string, now: Date): Promise<void> {
  await tx.update(panelMembers).set({ talkedAt: now }).where(eq(panelMembers.id, seatId))
}

/** The vacancy's questions in order, with what a scorer is shown. */
export async function questionsOf(tx: Tx, vacancyId: string) {
  return tx
    .select({
      id: vacancyQuestions.id,
      position: vacancyQuestions.position,
      versionId: questionVersions.id,
      kind: questionVersions.kind,
      title: questionVersions.title,
      situation: questionVersions.situation,
      ask: questionVersions.ask,
      easyRead: questionVersions.easyRead,
      welsh: questionVersions.welsh,
      valueCodes: questionVersions.valueCodes,
      guide: questionVersions.guide,
    })
    .from(vacancyQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .where(eq(vacancyQuestions.vacancyId, vacancyId))
    .orderBy(asc(vacancyQuestions.position))
}

export type OwnSheetLine = {
  readonly answerId: string
  /** What was written, or typed from what was said, words that tell who it was hidden. */
  readonly body: string
  readonly points: ScorePoints | null
  /** Why it is theirs no longer once they send; null where they scored it, or have not looked. */
  readonly cannot: CannotScoreReason | null
  readonly note: string | null
  readonly sent: boolean
  /** Who pressed it for the member, as the member calls them; null where they pressed it themself. */
  readonly pressedBy: string | null
}

/** Every answer to one question that may be scored, with the member's own score of it. */
export async function ownSheet(tx: Tx, seatId: string, questionId: string): Promise<OwnSheetLine[]> {
  const rows = await tx
    .select({
      answerId: answersToScore.answerId,
      body: answersToScore.body,
      points: scores.points,
      cannot: scores.cannotReason,
      note: scores.note,
      sent: sql<boolean>`${scores.sentAt} is not null`,
      pressedBy: sql<string | null>`(
        select ${panelSupporters.called} from ${panelSupporters}
        where ${panelSupporters.panelMemberId} = ${seatId} and ${panelSupporters.personId} = ${scores.keyedBy}
        order by ${panelSupporters.id} desc limit 1)`,
    })
    .from(scoreAllocations)
    .innerJoin(answersToScore, eq(answersToScore.answerId, scoreAllocations.answerId))
    .leftJoin(scores, and(eq(scores.answerId, answersToScore.answerId), eq(scores.panelMemberId, seatId)))
    .where(
      and(
        eq(scoreAllocations.panelMemberId, seatId),
        eq(scoreAllocations.vacancyQuestionId, questionId),
        isNull(scoreAllocations.endedAt),
      ),
    )
  return rows.map((row) => ({ ...row, points: row.points as ScorePoints | null }))
}

/** An answer that was given to a member and is still theirs; `toPractise`: they have not practised its question. */
export async function answerToScore(tx: Tx, seatId: string, answerId: string) {
  const [row] = await tx
    .select({
      id: answersToScore.answerId,
      vacancyQuestionId: answersToScore.vacancyQuestionId,
      toPractise: sql<boolean>`yet_to_practise(${seatId}, ${answersToScore.vacancyQuestionId})`,
    })
    .from(answersToScore)
    .innerJoin(scoreAllocations, eq(scoreAllocations.answerId, answersToScore.answerId))
    .where(
      and(
        eq(answersToScore.answerId, answerId),
        eq(scoreAllocations.panelMemberId, seatId),
        isNull(scoreAllocations.endedAt),
      ),
    )
  return row
}

/** The words of an answer as its scorers read them now; nothing where it is not there to score. */
export async function wordsToScore(tx: Tx, answerId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ body: answersToScore.body })
    .from(answersToScore)
    .where(eq(answersToScore.answerId, answerId))
  return row?.body
}

/** Points, or why somebody cannot give any. */
export type ScoreGiven =
  | { readonly points: ScorePoints; readonly cannot: null; readonly note: string }
  | { readonly points: null; readonly cannot: CannotScoreReason; readonly note: string }

/** @returns false where the score was sent already */
export async function saveScoreRow(
  tx: Tx,
  seat: SeatRow,
  answer: { id: string; vacancyQuestionId: string },
  score: ScoreGiven & {
    /** Who pressed where it was not the member: whoever supports them, at their word. */
    keyedBy: string | null
    now: Date
  },
): Promise<boolean> {
  const { points, cannot, note, keyedBy, now } = score
  const given = keyedBy === null ? "self" : "to-supporter"
  const saved = await tx
    .insert(scores)
    .values({
      providerId: seat.providerId,
      vacancyId: seat.vacancyId,
      vacancyQuestionId: answer.vacancyQuestionId,
      answerId: answer.id,
      panelMemberId: seat.id,
      personId: seat.personId,
      points,
      cannotReason: cannot,
      note,
      given,
      keyedBy,
      savedAt: now,
    })
    .onConflictDoUpdate({
      target: [scores.answerId, scores.panelMemberId],
      set: { points, cannotReason: cannot, note, given, keyedBy, savedAt: now },
      setWhere: isNull(scores.sentAt),
    })
    .returning({ id: scores.id })
  return saved.length > 0
}

export async function sendSheet(tx: Tx, seatId: string, questionId: string, now: Date): Promise<number> {
  const sent = await tx
    .update(scores)
    .set({ sentAt: now })
    .where(
      and(eq(scores.panelMemberId, seatId), eq(scores.vacancyQuestionId, questionId), isNull(scores.sentAt)),
    )
    .returning({ id: scores.id })
  return sent.length
}

/** @returns how many answers move on */
export async function knowWriterRow(tx: Tx, seatId: string, answerId: string): Promise<number> {
  const [row] = await tx.execute<{ moved: number }>(sql`select know_writer(${answerId}, ${seatId}) as moved`)
  return row!.moved
}

export async function leaveSeat(tx: Tx, seatId: string, now: Date): Promise<void> {
  await tx.update(panelMembers).set({ leftAt: now }).where(eq(panelMembers.id, seatId))
}

/** Scores that somebody gave since an instant, on all their panels. */
export async function scoredSince(tx: Tx, personId: string, since: Date): Promise<number> {
  return tx.$count(scores, and(eq(scores.personId, personId), gte(scores.savedAt, since)))
}

/** The pace that somebody chose; undefined where they chose nothing. */
export async function paceOf(tx: Tx, personId: string) {
  const [row] = await tx
    .select({ answersAtOnce: takingPart.answersAtOnce, answersADay: takingPart.answersADay })
    .from(takingPart)
    .where(eq(takingPart.personId, personId))
  return row
}
