import { owner } from "#test/factories/stage.ts"

/** What the counters say of a vacancy's applications and since when, and what a full recount finds. */
export async function standingOf(vacancyId: string) {
  const counted = await owner`
    select status, moved_from, since::text, applications from standing_counters
    where vacancy_id = ${vacancyId} order by status, moved_from, since`
  const found = await owner`
    select status, moved_from, date_trunc(
        case when status in ('submitted', 'shortlisted', 'offered', 'accepted') then 'day' else 'month' end,
        moved_at at time zone 'Europe/London')::date::text as since, count(*)::int as applications
    from applications where vacancy_id = ${vacancyId} and submitted_at is not null
    group by 1, 2, 3 order by 1, 2, 3`
  return { counted: [...counted], found: [...found] }
}
