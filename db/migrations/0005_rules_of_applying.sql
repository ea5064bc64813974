-- What the database refuses about applying, whatever the code says; and what only erasing may do.

-- Erasing runs as the guard (erase_application): the rules that keep rows as they are bind everybody else.
drop trigger decisions_kept on decisions;
--> statement-breakpoint
create trigger decisions_kept before update or delete on decisions
  for each row when (current_user <> 'values_first_guard') execute function refuse_change();
--> statement-breakpoint
drop trigger identity_reveals_kept on identity_reveals;
--> statement-breakpoint
create trigger identity_reveals_kept before update or delete on identity_reveals
  for each row when (current_user <> 'values_first_guard') execute function refuse_change();
--> statement-breakpoint
drop trigger answers_open on answers;
--> statement-breakpoint
create trigger answers_open before insert or update or delete on answers
  for each row when (current_user <> 'values_first_guard') execute function answer_is_open();
--> statement-breakpoint
drop trigger scores_open on scores;
--> statement-breakpoint
create trigger scores_open before insert or update or delete on scores
  for each row when (current_user <> 'values_first_guard') execute function score_is_open();
--> statement-breakpoint
drop trigger offers_kept on offers;
--> statement-breakpoint
create trigger offers_kept before update on offers
  for each row when (current_user <> 'values_first_guard')
  execute function only_these_change('status,answered_at');
--> statement-breakpoint
drop trigger offers_answered_once on offers;
--> statement-breakpoint
create trigger offers_answered_once before update on offers
  for each row when (old.status <> 'made' and current_user <> 'values_first_guard')
  execute function refuse_change();
--> statement-breakpoint

-- An answer belongs to its application's own vacancy, and changes until applications close: sent or not.
create or replace function answer_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  which answers := coalesce(new, old);
begin
  if not exists (
    select from applications p join vacancies v on v.id = p.vacancy_id
    where p.id = which.application_id and p.vacancy_id = which.vacancy_id
      and p.status in ('draft', 'submitted') and v.status = 'published' and v.closes_at > now())
  then
    raise exception 'answer is closed' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from vacancy_questions q where q.id = which.vacancy_question_id and q.vacancy_id = which.vacancy_id)
  then
    raise exception 'question is not of this vacancy' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint

-- A recording is part of its answer, and as open as that is.
create function recording_is_open() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  which recordings := coalesce(new, old);
begin
  if not exists (
    select from answers a join applications p on p.id = a.application_id join vacancies v on v.id = p.vacancy_id
    where a.id = which.answer_id and a.application_id = which.application_id
      and p.status in ('draft', 'submitted') and v.status = 'published' and v.closes_at > now())
  then
    raise exception 'answer is closed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger recordings_open before insert or update or delete on recordings
  for each row when (current_user <> 'values_first_guard') execute function recording_is_open();
--> statement-breakpoint

-- A transcript is of a recording, is typed once applications have closed, and stays as it was typed.
create function transcript_has_recording() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from answers a join recordings r on r.answer_id = a.id
    where a.id = new.answer_id and a.application_id = new.application_id and a.vacancy_id = new.vacancy_id
      and a.vacancy_question_id = new.vacancy_question_id and vacancy_takes_scores(a.vacancy_id))
  then
    raise exception 'transcript without a closed recording' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger transcripts_of_recording before insert on transcripts
  for each row execute function transcript_has_recording();
--> statement-breakpoint

-- Scoring begins when applications close, so that the set of answers is the same for every member; what was
-- spoken is scored once somebody has typed it.
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
    and not exists (
      select from answers w join recordings r on r.answer_id = w.id
      where w.application_id = application and w.vacancy_question_id = vacancy_question
        and not exists (select from transcripts t where t.answer_id = w.id));
end $$;
--> statement-breakpoint
create or replace function lived_experience_scores(application uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select count(*) from panel_members m
    join applications p on p.id = application and p.vacancy_id = m.vacancy_id
    where m.part = 'draws-on-support'
      and exists (
        select from answers a
        join vacancy_questions q on q.id = a.vacancy_question_id
        join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written', 'spoken')
        where a.application_id = application)
      and not exists (
        select from answers a
        join vacancy_questions q on q.id = a.vacancy_question_id
        join question_versions v on v.id = q.question_version_id and v.kind in ('prompt', 'written', 'spoken')
        where a.application_id = application
          and not exists (
            select from scores s
            where s.answer_id = a.id and s.panel_member_id = m.id and s.sent_at is not null)));
end $$;
--> statement-breakpoint

-- Whoever typed for an applicant knows who wrote what: they do not sit on the panel.
create function scorers_type_for_nobody() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from applications p join panel_members m on m.vacancy_id = p.vacancy_id
    where p.id = new.application_id and m.person_id = new.person_id)
  then
    raise exception 'a scorer types for nobody' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger assisted_entries_not_by_scorers before insert or update on assisted_entries
  for each row execute function scorers_type_for_nobody();
--> statement-breakpoint

-- The applicant says what they want and whether it was done; the provider only that it was done.
create function adjustments_each_their_own() returns trigger language plpgsql as $$
declare
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if current_setting('app.actor', true) = 'staff'
    and not changed <@ array['delivered_at', 'delivered_by', 'not_yet_at'] then
    raise exception 'the applicant says what they want' using errcode = 'restrict_violation';
  end if;
  if current_setting('app.actor', true) = 'applicant'
    and ((new.delivered_at is not null and new.delivered_at is distinct from old.delivered_at)
      or (new.delivered_by is not null and new.delivered_by is distinct from old.delivered_by)) then
    raise exception 'the provider says that it was done' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger adjustments_own before update on adjustments
  for each row execute function adjustments_each_their_own();
--> statement-breakpoint

create trigger correspondence_kept before update on correspondence
  for each row when (current_user <> 'values_first_guard') execute function only_these_change('read_at');
--> statement-breakpoint
create trigger complaints_kept before update on complaints
  for each row when (current_user <> 'values_first_guard')
  execute function only_these_change('acknowledged_at,answer_sealed,answered_at,answered_by');
--> statement-breakpoint
create trigger complaints_answered_once before update on complaints
  for each row when (old.answered_at is not null and current_user <> 'values_first_guard')
  execute function refuse_change();
--> statement-breakpoint
create trigger asked_questions_kept before update on asked_questions
  for each row execute function only_these_change('answer,answered_at,answered_by,is_public,email_sealed');
--> statement-breakpoint

-- Feedback follows a decision, and stays as it was sent.
create function feedback_follows_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from decisions d where d.application_id = new.application_id) then
    raise exception 'feedback without a decision' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger feedback_after_decision before insert on feedback
  for each row execute function feedback_follows_decision();
--> statement-breakpoint
create trigger feedback_sent_once before update on feedback
  for each row when (old.sent_at is not null and current_user <> 'values_first_guard')
  execute function refuse_change();
--> statement-breakpoint

-- Work history, criminal record and health are asked after a conditional offer (Equality Act 2010 s.60; Unlock
-- and ICO guidance on criminal records). Before it there is no place to put them.
create function nothing_is_asked_too_early() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from applications p join offers o on o.application_id = p.id
    where p.id = new.application_id and p.status in ('offered', 'accepted', 'started'))
  then
    raise exception 'not before a conditional offer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger disclosures_late_enough before insert or update on disclosures
  for each row when (current_user <> 'values_first_guard') execute function nothing_is_asked_too_early();
--> statement-breakpoint

-- A time to meet is taken by somebody shortlisted for that vacancy, for themself, and before it has passed.
create function meeting_time_is_taken_fairly() returns trigger language plpgsql as $$
declare
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if current_setting('app.actor', true) = 'applicant' then
    if not changed <@ array['taken_by', 'taken_at'] or old.starts_at <= now() then
      raise exception 'a time is only taken or given back' using errcode = 'restrict_violation';
    end if;
  elsif new.taken_by is not null and new.taken_by is distinct from old.taken_by then
    raise exception 'the applicant chooses' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger meeting_times_fair before update on meeting_times
  for each row execute function meeting_time_is_taken_fairly();
--> statement-breakpoint
create function meeting_time_begins_free() returns trigger language plpgsql as $$
begin
  if new.taken_by is not null then
    raise exception 'the applicant chooses' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger meeting_times_free before insert on meeting_times
  for each row execute function meeting_time_begins_free();
--> statement-breakpoint

-- As before, but for the columns the database fills in itself: a trigger that runs before cannot see them.
create or replace function vacancy_moves_forward() returns trigger language plpgsql as $$
declare
  may_change constant text[] := array[
    'status', 'closed_at', 'closes_at', 'updated_at', 'version', 'words_found', 'place_found'];
begin
  if new.provider_id <> old.provider_id or new.slug <> old.slug
    or (new.status <> old.status
      and (old.status, new.status) not in (('draft', 'published'), ('published', 'closed')))
  then
    raise exception 'a vacancy only moves forward' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'draft' and (to_jsonb(new) - may_change) is distinct from (to_jsonb(old) - may_change) then
    raise exception 'a published vacancy stays as it was read' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'draft' and new.closes_at > old.closes_at then
    raise exception 'a published vacancy does not stay open for longer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

create function count_published() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  more integer :=
    (case when tg_op <> 'DELETE' and new.status = 'published' then 1 else 0 end)
    - (case when tg_op <> 'INSERT' and old.status = 'published' then 1 else 0 end);
begin
  if more <> 0 then
    update published_vacancies set published = published + more;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger vacancies_counted after insert or delete or update of status on vacancies
  for each row execute function count_published();
--> statement-breakpoint
insert into published_vacancies (published) select count(*) from vacancies where status = 'published';
--> statement-breakpoint

create trigger asked_questions_public after insert or update or delete on asked_questions
  for each statement execute function tell_public_content();
--> statement-breakpoint
create trigger good_day_voices_public after insert or update or delete on good_day_voices
  for each statement execute function tell_public_content();
--> statement-breakpoint
create trigger feedback_counters_public after insert or update on feedback_counters
  for each statement execute function tell_public_content();
--> statement-breakpoint

-- Takes away all that says who an applicant is, what they wrote and what was written about them. What stays
-- says only that there was an application and what became of it.
-- @returns the storage keys of their recordings, whose files are to be removed
create function erase_application(application uuid) returns text[]
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found applications;
  files text[];
begin
  select p.* into found from applications p where p.id = application for update;
  if found.id is null or not coalesce(
    (current_setting('app.actor', true) = 'applicant' and found.id = asking_application())
    or (current_setting('app.actor', true) = 'system' and found.provider_id = asking_provider()), false)
  then
    raise exception 'not yours to erase' using errcode = 'insufficient_privilege';
  end if;
  if found.status in ('offered', 'accepted', 'started') then
    raise exception 'an offer stands' using errcode = 'restrict_violation';
  end if;
  files := array(select r.storage_key from recordings r where r.application_id = application);
  delete from scores s using answers a where s.answer_id = a.id and a.application_id = application;
  delete from transcripts t where t.application_id = application;
  delete from recordings r where r.application_id = application;
  delete from answers a where a.application_id = application;
  delete from applicant_contacts c where c.application_id = application;
  delete from adjustments a where a.application_id = application;
  delete from correspondence c where c.application_id = application;
  delete from feedback f where f.application_id = application;
  delete from disclosures d where d.application_id = application;
  delete from complaints c where c.application_id = application;
  delete from assisted_entries e where e.application_id = application;
  delete from identity_reveals r where r.application_id = application;
  delete from messages m where m.application_id = application or m.dedupe_key like '%|' || application;
  update meeting_times t set taken_by = null, taken_at = null where t.taken_by = application;
  update decisions d set reason = '' where d.application_id = application;
  update offers o set conditions = '' where o.application_id = application;
  update applications p set
    reference = 'erased-' || p.id, device_hash = '', come_back_hash = null, secret_word_hash = null,
    data_key = null, withdrawal_reason = null, erased_at = now(), updated_at = now(), version = p.version + 1
  where p.id = application;
  return files;
end $$;
--> statement-breakpoint

-- Rights, as in 0002.
do $$
declare
  t record;
begin
  for t in select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
      and not c.relforcerowsecurity
  loop
    execute format('alter table %s force row level security', t.name);
    execute format('grant select, insert, update, delete on %s to values_first_app', t.name);
  end loop;
end $$;
--> statement-breakpoint
revoke update, delete on transcripts from values_first_app;
--> statement-breakpoint
revoke delete on adjustments, assisted_entries, complaints, correspondence, disclosures, feedback, feedback_counters
  from values_first_app;
--> statement-breakpoint
revoke select, update, delete on equality_answers from values_first_app;
--> statement-breakpoint
revoke insert, update, delete on published_vacancies from values_first_app;
--> statement-breakpoint
grant select on recordings, transcripts, assisted_entries, correspondence to values_first_guard;
--> statement-breakpoint
grant select, update, delete on answers, applicant_contacts, adjustments, identity_reveals, recordings, transcripts,
  assisted_entries, correspondence, scores, decisions, offers, meeting_times, feedback, disclosures, messages,
  complaints, applications, published_vacancies to values_first_guard;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
