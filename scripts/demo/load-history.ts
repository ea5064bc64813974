import { type SQL, sql } from "drizzle-orm"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import { identify } from "#db/ctx.ts"
import type { Who } from "./load-providers.ts"
import type { Loading } from "./loading.ts"

/**
 * What the demo's past would have left in the audit, from the facts that were loaded: each on the day it is said to have
 * happened. Nothing follows from it, so nothing is put into the outbox.
 */
export async function loadHistory({ tx }: Loading, who: Who): Promise<void> {
  for (const providerId of who.providers.values()) {
    await identify(tx, { kind: "system", providerId })
    const past = sql.join(
      pastOf(providerId),
      sql`
      union all `,
    )
    await tx.execute(sql`
      insert into audit_events (id, provider_id, at, actor_kind, actor_person_id, event, subject_id)
      select uuidv7(past.at - now()), ${providerId}::uuid, past.at, past.actor, past.person, past.event, past.subject
      from (${past}) past (at, actor, person, event, subject)
      where past.at < now() order by past.at`)
  }
}

const event = (kind: AuditKind): SQL => sql`${kind}::text`

function pastOf(providerId: string): SQL[] {
  const ours = sql`provider_id = ${providerId}::uuid`
  const hiring = sql`(
    select person_id from memberships where ${ours} and role in ('owner', 'hiring-manager') order by role limit 1)`
  return [
    sql`select published_at - interval '2 days', 'staff', ${hiring}, ${event("vacancy.drafted")}, id from vacancies where ${ours}`,
    sql`select published_at, 'staff', ${hiring}, ${event("vacancy.published")}, id from vacancies where ${ours}`,
    sql`select closed_at, 'system', null, ${event("vacancy.closed")}, id from vacancies where ${ours}`,
    sql`select invited_at - interval '3 hours', 'staff', ${hiring}, ${event("panel-member.invited")}, id from panel_members where ${ours}`,
    sql`select joined_at - interval '50 minutes', 'person', person_id, ${event("panel-member.joined")}, id from panel_members where ${ours}`,
    sql`select sealed_at - interval '10 minutes', 'staff', ${hiring}, ${event("panel.sealed")}, vacancy_id from panel_agreements where ${ours}`,
    sql`select submitted_at, 'applicant', null, ${event("application.submitted")}, id from applications where ${ours}`,
    sql`
      select moved_at, 'applicant', null, ${event("application.withdrawn")}, id
      from applications where ${ours} and status = 'withdrawn' and submitted_at is not null`,
    sql`select at, 'staff', person_id, ${event("identity.shown")}, application_id from identity_reveals where ${ours}`,
    sql`select made_at, 'staff', made_by, ${event("offer.made")}, application_id from offers where ${ours}`,
    sql`select known_at, 'staff', known_by, ${event("standard.known")}, id from training_records where ${ours}`,
    sql`select seen_at, 'staff', seen_by, ${event("standard.seen")}, id from training_records where ${ours}`,
    sql`
      select signed_off_at, 'staff', signed_off_by, ${event("standard.signed-off")}, id
      from training_records where ${ours}`,
    sql`select recorded_at, 'staff', recorded_by, ${event("learning.noted")}, id from learning_records where ${ours}`,
    sql`select assessed_at, 'staff', assessed_by, ${event("learning.assessed")}, id from learning_records where ${ours}`,
    sql`
      select signed_off_at, 'staff', signed_off_by, ${event("learning.signed-off")}, id
      from learning_records where ${ours}`,
    sql`select chosen_at, 'staff', chosen_by, ${event("learning.chosen")}, id from learning_choices where ${ours}`,
    ...decisions.map(
      ([outcome, kind]) => sql`
        select decided_at, 'staff', decided_by, ${event(kind)}, application_id from decisions
        where ${ours} and outcome = ${outcome}`,
    ),
  ]
}

const decisions = [
  ["shortlist", "application.shortlisted"],
  ["not-shortlist", "application.not-shortlisted"],
  ["appoint", "application.appointed"],
  ["not-appoint", "application.not-appointed"],
] as const
