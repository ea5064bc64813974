ALTER POLICY "meeting_scores_tenant" ON "meeting_scores" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and sent_at is not null);--> statement-breakpoint

-- Who decides reads what a panel gave somebody it met, question by question, as a mean: once nobody's scores are
-- awaited, so that no mean tells what the last one added, and of three scores at least.
create function met_means(application uuid)
  returns table ("position" smallint, title text, mean double precision, members integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select q.position, v.title,
      case when count(s.points) >= 3 then avg(s.points)::double precision end, count(s.points)::integer
    from applications p
    join meeting_questions q on q.vacancy_id = p.vacancy_id
    join question_versions v on v.id = q.question_version_id
    left join meeting_scores s on s.meeting_question_id = q.id and s.application_id = p.id and s.sent_at is not null
    where p.id = application and p.provider_id = asking_provider()
      and current_setting('app.actor', true) = 'staff'
      and current_setting('app.role', true) in ('owner', 'recruiter', 'hiring-manager')
      and (not has_had_seat(p.vacancy_id) or has_sent_meeting(p.id))
      and exists (select from meeting_scores o where o.application_id = p.id and o.sent_at is not null)
      and not exists (
        select from panel_members m
        where m.vacancy_id = p.vacancy_id and m.joined_at is not null and m.left_at is null
          and not exists (
            select from panel_conflicts k where k.panel_member_id = m.id and k.application_id = p.id)
          and not exists (
            select from meeting_scores o
            where o.application_id = p.id and o.panel_member_id = m.id and o.sent_at is not null))
    group by q.id, q.position, v.title
    order by q.position;
end $$;
--> statement-breakpoint

-- How far each score is, for what moves an answer on. Who could not score what is nobody's at the provider to know.
create or replace function score_states(vacancy uuid)
  returns table (answer_id uuid, panel_member_id uuid, state text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.answer_id, s.panel_member_id, case
      when s.sent_at is null then 'saved' when s.points is null then 'cannot' else 'sent' end
    from scores s
    where s.vacancy_id = vacancy and s.provider_id = asking_provider()
      and current_setting('app.actor', true) = 'system';
end $$;
--> statement-breakpoint
alter function met_means(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function met_means(uuid) from public;
--> statement-breakpoint
grant execute on function met_means(uuid) to values_first_app, values_first_guard;
