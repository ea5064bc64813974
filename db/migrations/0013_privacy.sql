-- A complaint may be about a colleague: of a provider's staff only its owners read it.
create function asks_as_owner() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from memberships m
    where m.provider_id = asking_provider() and m.person_id = asking_person()
      and m.role = 'owner' and m.ended_at is null);
end $$;
--> statement-breakpoint
CREATE TABLE "files_to_remove" (
	"storage_key" text PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "files_to_remove" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "files_to_remove_application" ON "files_to_remove" USING btree ("provider_id","application_id");--> statement-breakpoint
CREATE INDEX "applications_over" ON "applications" USING btree ("provider_id","updated_at") WHERE erased_at is null and status in ('not-shortlisted', 'not-appointed', 'declined', 'withdrawn');--> statement-breakpoint
ALTER TABLE "equality_answers" DROP COLUMN "month";--> statement-breakpoint
DROP POLICY "complaints_tenant_read" ON "complaints" CASCADE;--> statement-breakpoint
DROP POLICY "complaints_tenant_answer" ON "complaints" CASCADE;--> statement-breakpoint
CREATE POLICY "equality_answers_guard_writes" ON "equality_answers" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_events_guard" ON "audit_events" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "complaints_owner_read" ON "complaints" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and asks_as_owner());--> statement-breakpoint
CREATE POLICY "complaints_owner_answer" ON "complaints" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and asks_as_owner()) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and asks_as_owner());--> statement-breakpoint
CREATE POLICY "complaints_jobs" ON "complaints" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "files_to_remove_read" ON "files_to_remove" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "files_to_remove_done" ON "files_to_remove" AS PERMISSIVE FOR DELETE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "files_to_remove_guard_writes" ON "files_to_remove" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "complaints_own_make" ON "complaints" TO values_first_app WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid and answered_at is null);
--> statement-breakpoint

-- What an owner reads a complaint with: where it comes from, and the key to its words. Also before anything is
-- sent, when the application itself is its applicant's alone.
create function complaints_to_answer()
  returns table (complaint_id uuid, reference text, vacancy_title text, data_key bytea)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select c.id, p.reference, v.title, p.data_key
    from complaints c
    join applications p on p.id = c.application_id
    join vacancies v on v.id = p.vacancy_id
    where c.provider_id = asking_provider()
      and current_setting('app.actor', true) = 'staff' and asks_as_owner();
end $$;
--> statement-breakpoint

-- A complaint is acknowledged once, and answered once.
create or replace function complaint_keeps_its_clock() returns trigger language plpgsql as $$
begin
  if old.acknowledged_at is not null and new.acknowledged_at is distinct from old.acknowledged_at then
    raise exception 'acknowledged already' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger complaints_acknowledged_once before update on complaints
  for each row execute function complaint_keeps_its_clock();
--> statement-breakpoint

-- What was written about an applicant's answers, for the applicant, once something was decided about them. Who
-- gave which points is not told: it would be told of a named person on a small panel.
create function own_scores() returns table (vacancy_question_id uuid, points smallint, note text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.vacancy_question_id, s.points, s.note
    from scores s
    join answers a on a.id = s.answer_id
    where a.application_id = asking_application() and current_setting('app.actor', true) = 'applicant'
      and s.sent_at is not null
      and exists (select from decisions d where d.application_id = a.application_id)
    order by s.vacancy_question_id, s.points desc, md5(s.id::text);
end $$;
--> statement-breakpoint

-- Who looked at who an applicant is, or listened to them, for the applicant: a name, a role, when and why.
create function who_looked()
  returns table (name text, role text, what text, reason text, looked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'applicant' then
    return;
  end if;
  return query
    select p.name, m.role, l.what, l.reason, l.looked_at
    from (
      select r.provider_id, r.person_id, 'identity' as what, r.reason, r.at as looked_at
      from identity_reveals r where r.application_id = asking_application()
      union all
      select e.provider_id, e.actor_person_id, 'recording', null, e.at
      from audit_events e
      where e.provider_id = asking_provider() and e.subject_id = asking_application()
        and e.event = 'recording.listened-to') l
    join people p on p.id = l.person_id
    left join memberships m on m.provider_id = l.provider_id and m.person_id = l.person_id
    order by l.looked_at;
end $$;
--> statement-breakpoint

-- Applications whose time may be over, from one id on: the rule that decides is privacy/rules.ts.
create function applications_nearly_over(after_id uuid, at_most integer)
  returns table (id uuid, status text, submitted_at timestamptz, moved_at timestamptz,
    vacancy_closed_at timestamptz, complaint_open boolean, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'system' then
    return;
  end if;
  return query
    select p.id, p.status, p.submitted_at, p.updated_at, coalesce(v.closed_at, v.closes_at),
      exists (select from complaints c where c.application_id = p.id and c.answered_at is null), now()
    from applications p join vacancies v on v.id = p.vacancy_id
    where p.provider_id = asking_provider() and p.erased_at is null and p.id > after_id
      and ((p.submitted_at is null and coalesce(v.closed_at, v.closes_at) < now() - interval '29 days')
        or (p.status in ('not-shortlisted', 'not-appointed', 'declined', 'withdrawn')
          and p.updated_at < now() - interval '364 days'))
    order by p.id limit at_most;
end $$;
--> statement-breakpoint

-- As in 0005, and now: equality answers go too, by the token that only the app can work out; files are noted
-- here, so that they are taken away whatever happens next; the clock erases only what is over, and nothing
-- while a complaint is open.
drop function erase_application(uuid);
--> statement-breakpoint
create function erase_application(application uuid, equality_token text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found applications;
begin
  select p.* into found from applications p where p.id = application for update;
  if found.id is null or not coalesce(
    (current_setting('app.actor', true) = 'applicant' and found.id = asking_application())
    or (current_setting('app.actor', true) = 'system' and found.provider_id = asking_provider()), false)
  then
    raise exception 'not yours to erase' using errcode = 'insufficient_privilege';
  end if;
  if found.erased_at is not null then
    return false;
  end if;
  if found.status in ('offered', 'accepted', 'started') then
    raise exception 'an offer stands' using errcode = 'restrict_violation';
  end if;
  if current_setting('app.actor', true) = 'system' and (
    found.status in ('submitted', 'shortlisted')
    or exists (select from complaints c where c.application_id = application and c.answered_at is null))
  then
    raise exception 'not over yet' using errcode = 'restrict_violation';
  end if;
  insert into files_to_remove (storage_key, provider_id, application_id)
    select r.storage_key, r.provider_id, application from recordings r where r.application_id = application
    on conflict do nothing;
  delete from scores s using answers a where s.answer_id = a.id and a.application_id = application;
  delete from transcripts t where t.application_id = application;
  delete from transcript_drafts t where t.application_id = application;
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
  delete from messages m where m.application_id = application;
  delete from equality_answers e where e.token = equality_token;
  update meeting_times t set taken_by = null, taken_at = null where t.taken_by = application;
  update decisions d set reason = '' where d.application_id = application;
  update offers o set conditions = '' where o.application_id = application;
  update applications p set
    reference = 'erased-' || p.id, device_hash = '', come_back_hash = null, secret_word_hash = null,
    data_key = null, withdrawal_reason = null, language = 'en', not_barred_at = null,
    erased_at = now(), updated_at = now(), version = p.version + 1
  where p.id = application;
  return true;
end $$;
--> statement-breakpoint

-- Whoever is erased gives back also the time that has passed.
drop trigger meeting_times_fair on meeting_times;
--> statement-breakpoint
create trigger meeting_times_fair before update on meeting_times
  for each row when (current_user <> 'values_first_guard') execute function meeting_time_is_taken_fairly();
--> statement-breakpoint

-- Rights, as in 0002.
alter table files_to_remove force row level security;
--> statement-breakpoint
grant select, delete on files_to_remove to values_first_app;
--> statement-breakpoint
grant select, insert on files_to_remove to values_first_guard;
--> statement-breakpoint
grant select, delete on equality_answers to values_first_guard;
--> statement-breakpoint
grant select on audit_events, people, memberships to values_first_guard;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('asks_as_owner', 'complaints_to_answer', 'complaint_keeps_its_clock', 'own_scores',
        'who_looked', 'applications_nearly_over', 'erase_application')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
