ALTER TABLE "panel_guides" DROP CONSTRAINT "panel_guides_provider_id_vacancy_question_id_vacancy_questions_provider_id_id_fk";
--> statement-breakpoint
CREATE POLICY "meeting_scores_supported_change" ON "meeting_scores" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "practice_scores_supported" ON "practice_scores" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null);--> statement-breakpoint
CREATE POLICY "practice_scores_supported_read" ON "practice_scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id));--> statement-breakpoint

-- Whether a seat still has a sample of a question to score: one that is asked in applying, or when people meet.
-- Told to whoever sits there or supports who does.
create function yet_to_practise(seat uuid, asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from practice_answers p
    where p.question_version_id = coalesce(
        (select q.question_version_id from vacancy_questions q where q.id = asked),
        (select q.question_version_id from meeting_questions q where q.id = asked))
      and exists (
        select from panel_members m
        where m.id = seat and (m.person_id = asking_person() or supports_seat(m.id)))
      and not exists (
        select from practice_scores s
        where s.practice_answer_id = p.id and s.vacancy_question_id = asked and s.panel_member_id = seat
          and s.sent_at is not null));
end $$;
--> statement-breakpoint

-- Whoever scores on a screen has practised that question first. What was written on paper goes past it.
create function has_practised_first() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if yet_to_practise(new.panel_member_id,
    case tg_table_name when 'scores' then (to_jsonb(new) ->> 'vacancy_question_id')
      else (to_jsonb(new) ->> 'meeting_question_id') end::uuid)
  then
    raise exception 'first practise' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger scores_practised before insert on scores
  for each row when (current_user <> 'values_first_guard') execute function has_practised_first();
--> statement-breakpoint
create trigger meeting_scores_practised before insert on meeting_scores
  for each row when (current_user <> 'values_first_guard') execute function has_practised_first();
--> statement-breakpoint

-- As in 0028 and 0023, and now also of what people are asked when they meet.
create or replace function scoring_has_begun(vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from scores s where s.vacancy_question_id = vacancy_question)
    or exists (select from meeting_scores s where s.meeting_question_id = vacancy_question);
end $$;
--> statement-breakpoint
create or replace function guide_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if scoring_has_begun(new.vacancy_question_id)
    or not exists (
      select from vacancy_questions q
      where q.id = new.vacancy_question_id and q.vacancy_id = new.vacancy_id
      union all
      select from meeting_questions q
      where q.id = new.vacancy_question_id and q.vacancy_id = new.vacancy_id)
  then
    raise exception 'scoring has begun' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- "I know this person", said of a seat: by whoever sits there, or by whoever supports them, of either of the two.
drop function know_writer(uuid);
--> statement-breakpoint
create function know_writer(answer uuid, of_seat uuid) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  seat panel_members;
  whose uuid;
  moved integer;
begin
  select a.application_id into whose from answers a where a.id = answer and is_mine_to_score(a.id);
  select m.* into seat from panel_members m
    join score_allocations l on l.panel_member_id = m.id and l.answer_id = answer and l.ended_at is null
    where m.id = of_seat and (m.person_id = asking_person() or supports_seat(m.id))
      and m.joined_at is not null and m.left_at is null;
  if whose is null or seat.id is null then
    raise exception 'not yours to score' using errcode = 'insufficient_privilege';
  end if;
  insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
    values (seat.provider_id, seat.vacancy_id, seat.id, whose) on conflict do nothing;
  delete from scores s using answers a
    where s.answer_id = a.id and a.application_id = whose and s.panel_member_id = seat.id and s.sent_at is null;
  update score_allocations l set ended_at = now(), ended_why = 'knows-person'
    from answers a
    where a.id = l.answer_id and a.application_id = whose and l.panel_member_id = seat.id and l.ended_at is null
      and not exists (
        select from scores s
        where s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id and s.sent_at is not null);
  get diagnostics moved = row_count;
  return moved;
end $$;
--> statement-breakpoint
drop function know_person_met(uuid);
--> statement-breakpoint
create function know_person_met(application uuid, of_seat uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  seat panel_members;
begin
  select m.* into seat from panel_members m
    join applications p on p.id = application and p.vacancy_id = m.vacancy_id and p.status = 'shortlisted'
    where m.id = of_seat and (m.person_id = asking_person() or supports_seat(m.id))
      and current_setting('app.actor', true) = 'person'
      and m.joined_at is not null and m.left_at is null and meeting_is_told(p.vacancy_id);
  if seat.id is null or exists (
    select from meeting_scores s
    where s.application_id = application and s.panel_member_id = seat.id and s.sent_at is not null)
  then
    return false;
  end if;
  insert into panel_conflicts (provider_id, vacancy_id, panel_member_id, application_id)
    values (seat.provider_id, seat.vacancy_id, seat.id, application) on conflict do nothing;
  delete from meeting_scores s where s.application_id = application and s.panel_member_id = seat.id;
  return true;
end $$;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('yet_to_practise', 'has_practised_first', 'know_writer', 'know_person_met')
  loop
    execute format('alter function %s owner to values_first_guard', f.name);
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
--> statement-breakpoint
grant select on practice_answers, practice_scores, meeting_questions, vacancy_questions to values_first_guard;
