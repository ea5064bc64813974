-- A recording is part of its answer, and as open as that is.
create or replace function recording_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  which recordings := coalesce(new, old);
begin
  if not exists (
    select from answers a join applications p on p.id = a.application_id join vacancies v on v.id = p.vacancy_id
    where a.id = which.answer_id and a.application_id = which.application_id
      and a.vacancy_id = which.vacancy_id and a.vacancy_question_id = which.vacancy_question_id
      and p.status in ('draft', 'submitted') and v.status = 'published' and v.closes_at > now())
  then
    raise exception 'answer is closed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint

create function recording_is_typed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update recordings set typed_at = now() where answer_id = new.answer_id;
  return null;
end $$;
--> statement-breakpoint
create trigger transcripts_tell_recording after insert on transcripts
  for each row execute function recording_is_typed();
--> statement-breakpoint

-- What is typed so far is of a recording that nobody can change any more and that is not typed yet.
create function transcript_draft_has_recording() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from recordings r
    where r.id = new.recording_id and r.application_id = new.application_id and r.typed_at is null
      and vacancy_takes_scores(r.vacancy_id))
  then
    raise exception 'draft without a closed recording' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger transcript_drafts_of_recording before insert or update on transcript_drafts
  for each row execute function transcript_draft_has_recording();
--> statement-breakpoint

-- Whether an answer to this question is still to be typed, for its provider and its panel. Which answer, and
-- whose, is not told.
create function question_waits_for_typing(vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from vacancy_questions q
    join recordings r on r.vacancy_question_id = q.id and r.typed_at is null
    join applications p on p.id = r.application_id and p.status not in ('draft', 'withdrawn')
    where q.id = vacancy_question
      and (q.provider_id = asking_provider() or sits_on_panel(q.vacancy_id)));
end $$;
--> statement-breakpoint

-- A question is scored once all that was spoken is typed: an answer that came later than the others would show
-- how it was given.
create or replace function answer_may_be_scored(application uuid, vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications a
    join panel_members m on m.vacancy_id = a.vacancy_id
      and m.person_id = asking_person() and m.joined_at is not null and m.left_at is null
    join vacancy_questions q on q.id = vacancy_question and q.vacancy_id = a.vacancy_id
    join question_versions v on v.id = q.question_version_id
    where a.id = application and a.status not in ('draft', 'withdrawn')
      and v.kind in ('prompt', 'written', 'spoken')
      and vacancy_takes_scores(a.vacancy_id))
    and not question_waits_for_typing(vacancy_question);
end $$;
--> statement-breakpoint

alter table transcript_drafts force row level security;
--> statement-breakpoint
grant select, insert, update, delete on transcript_drafts to values_first_app;
--> statement-breakpoint
grant select, delete on transcript_drafts to values_first_guard;
--> statement-breakpoint
alter function recording_is_typed() owner to values_first_guard;
--> statement-breakpoint
alter function transcript_draft_has_recording() owner to values_first_guard;
--> statement-breakpoint
alter function question_waits_for_typing(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function recording_is_typed(), transcript_draft_has_recording(), question_waits_for_typing(uuid)
  from public;
--> statement-breakpoint
grant execute on function recording_is_typed(), transcript_draft_has_recording(), question_waits_for_typing(uuid)
  to values_first_app, values_first_guard;
