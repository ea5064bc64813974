import { sql } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { openPractice, type PracticeWhere } from "#app/domain/panels/practice.server.ts"
import type { Practised } from "#app/domain/panels/practice-rules.ts"
import { newestGuide, scoringHasBegun, sentPractice } from "#app/domain/panels/practice-store.server.ts"
import { tallyOf } from "#app/domain/panels/rules.ts"
import { findSeatToPress } from "#app/domain/panels/supporters-store.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"

export type PracticeProgress = Practised & {
  readonly title: string
  readonly samples: number
  readonly scored: number
  readonly sent: boolean
}

/** How far a seat is in practising each question that has samples: those of applying, then those of a plan that was sent. */
export function practiceProgressOf(tx: Tx, seatId: string): Promise<PracticeProgress[]> {
  return tx.execute<PracticeProgress>(sql`
    select q.setting, q.position, v.title, count(a.id)::int as samples, count(s.id)::int as scored,
      count(s.sent_at) = count(a.id) as sent
    from panel_members m
    join (
      select 'applying' as setting, id, vacancy_id, position, question_version_id from vacancy_questions
      union all
      select 'meeting', t.id, t.vacancy_id, t.position, t.question_version_id
      from meeting_questions t join meeting_plans p on p.vacancy_id = t.vacancy_id and p.sent_at is not null
    ) q on q.vacancy_id = m.vacancy_id
    join question_versions v on v.id = q.question_version_id and v.kind in ${panelScoredKinds}
    join practice_answers a on a.question_version_id = v.id
    left join practice_scores s on s.practice_answer_id = a.id and s.vacancy_question_id = q.id
      and s.panel_member_id = m.id
    where m.id = ${seatId}
    group by q.setting, q.position, q.id, v.id
    order by q.setting, q.position`)
}

/** What the asker, or whom they support, has practised on a panel. Null without a seat, before joining and publishing. */
export function readMyPractice(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await findSeatToPress(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt || found.vacancy.status === "draft") return null
    return practiceProgressOf(tx, found.seat.id)
  })
}

/**
 * One question to practise: its guide as it is now and its samples. How others did, and what the author would
 * give, only once the asker has sent theirs. Null for anybody who may not, and where there are no samples.
 */
export function readPractice(ctx: Ctx<PersonActor>, where: PracticeWhere) {
  return reading(ctx, async (tx) => {
    const open = await openPractice(tx, ctx, where)
    if (!open) return null
    const { seat, vacancy, address, question, questions, samples, pressed } = open
    const sent = samples.every(({ sentAt }) => sentAt)
    // Whoever supports sees nobody's scores but those they press.
    const supports = pressed.by === "supporter" ? pressed.memberName : null
    const others = sent && supports === null ? await sentPractice(tx, question.id) : []
    const changed = await newestGuide(tx, question.id)
    const { provider: name, ...contact } = await providerInLetters(tx, seat.providerId)
    const { position, title, situation, ask, easyRead, welsh } = question
    return {
      panel: { slug: address, title: vacancy.title, provider: { name, ...contact }, supports },
      question: {
        ...{ setting: where.setting, position, title, situation, ask, easyRead, welsh },
        number: questions.indexOf(question) + 1,
        of: questions.length,
        guide: changed?.anchors ?? question.guide ?? [],
      },
      guide: {
        number: changed?.number ?? 0,
        why: changed?.why ?? null,
        mayChange: sent && supports === null && !(await scoringHasBegun(tx, question.id)),
      },
      sent,
      members: new Set(others.map(({ panelMemberId }) => panelMemberId)).size,
      samples: samples.map(({ id, place, body, easy, points, note, authorPoints, authorWhy }) => ({
        ...{ place, body, easy, points, note: note ?? "" },
        tally: tallyOf(
          others.filter((one) => one.practiceAnswerId === id).map((one) => one.points as ScorePoints),
        ),
        notes: others.flatMap((one) =>
          one.practiceAnswerId === id && one.note && one.panelMemberId !== seat.id ? [one.note] : [],
        ),
        author: sent && supports === null ? { points: authorPoints, why: authorWhy } : null,
      })),
    }
  })
}
