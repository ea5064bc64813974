-- Whether the asker sits on the panel that meets somebody, and does not know them.
create function i_meet(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return current_setting('app.actor', true) = 'person' and exists (
    select from applications p
    join panel_members m on m.vacancy_id = p.vacancy_id and m.person_id = asking_person()
    where p.id = application and p.erased_at is null and p.status = 'shortlisted'
      and m.joined_at is not null and m.left_at is null
      and not exists (
        select from panel_conflicts k where k.application_id = p.id and k.panel_member_id = m.id));
end $$;
--> statement-breakpoint

CREATE TABLE "calendar_entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"called_off" boolean DEFAULT false NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"way" text NOT NULL,
	"place" text NOT NULL,
	"offered_by" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_sequence" integer,
	"told_starts_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "calendar_entries_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "calendar_entries_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "calendar_entries_way" CHECK (way in ('in-person', 'video', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "calendar_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"provider_id" uuid,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "meeting_times" ADD COLUMN "offered_by" uuid;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "calendar_sealed" "bytea";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "to_others" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_offered_by_people_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_entries_provider" ON "calendar_entries" USING btree ("provider_id","starts_at") WHERE not called_off;--> statement-breakpoint
CREATE INDEX "calendar_entries_vacancy" ON "calendar_entries" USING btree ("vacancy_id");--> statement-breakpoint
CREATE INDEX "calendar_feeds_person" ON "calendar_feeds" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_one_open" ON "calendar_feeds" USING btree ("person_id",coalesce(provider_id, person_id)) WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "meeting_times" ADD CONSTRAINT "meeting_times_offered_by_people_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "calendar_entries_tenant" ON "calendar_entries" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "calendar_entries_told" ON "calendar_entries" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "calendar_entries_own" ON "calendar_entries" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "calendar_entries_panel" ON "calendar_entries" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and i_meet(application_id));--> statement-breakpoint
CREATE POLICY "calendar_entries_guard_writes" ON "calendar_entries" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "calendar_feeds_staff" ON "calendar_feeds" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "calendar_feeds_person" ON "calendar_feeds" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and provider_id is null) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and provider_id is null);--> statement-breakpoint
CREATE POLICY "calendar_feeds_doorkeeper" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "calendar_feeds_guard" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
ALTER POLICY "messages_own" ON "messages" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid and not to_others);
--> statement-breakpoint

-- An entry keeps in step with the time it is about, whoever changes that: its number rises, and what was told stays.
create function calendar_keeps_step() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.taken_by is not null and (tg_op = 'DELETE' or new.taken_by is distinct from old.taken_by) then
    update calendar_entries e
    set called_off = true, sequence = e.sequence + 1, changed_at = now(), reminded_at = null
    where e.application_id = old.taken_by and not e.called_off;
  end if;
  if tg_op = 'UPDATE' and new.taken_by is not null
    and (new.taken_by, new.starts_at, new.minutes, new.way, new.place)
      is distinct from (old.taken_by, old.starts_at, old.minutes, old.way, old.place)
  then
    insert into calendar_entries as e
      (provider_id, vacancy_id, application_id, starts_at, minutes, way, place, offered_by)
    values (new.provider_id, new.vacancy_id, new.taken_by, new.starts_at, new.minutes, new.way, new.place,
      new.offered_by)
    on conflict (application_id) do update
    set sequence = e.sequence + 1, called_off = false, starts_at = excluded.starts_at, minutes = excluded.minutes,
      way = excluded.way, place = excluded.place, offered_by = excluded.offered_by, changed_at = now(),
      reminded_at = null;
    -- Whoever did not come and chose another time is met after all.
    if new.taken_by is distinct from old.taken_by and new.starts_at > now() then
      delete from meetings_held h where h.application_id = new.taken_by and not h.came;
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger meeting_times_in_calendars after update or delete on meeting_times
  for each row execute function calendar_keeps_step();
--> statement-breakpoint

-- Times that are taken already: nobody is written to about them anew.
insert into calendar_entries
  (provider_id, vacancy_id, application_id, starts_at, minutes, way, place, told_sequence, told_starts_at)
select provider_id, vacancy_id, taken_by, starts_at, minutes, way, place, 0, starts_at
from meeting_times where taken_by is not null;
--> statement-breakpoint

-- Whether somebody who did not come may choose another time: until the panel has its order. For themself, and for jobs.
create function may_come_again(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from applications p
    where p.id = application and p.status = 'shortlisted' and did_not_come(p.id)
      and agreed_order(p.vacancy_id) is null
      and (is_asked_by_provider(p.provider_id)
        or (current_setting('app.actor', true) = 'applicant' and p.id = asking_application())));
end $$;
--> statement-breakpoint

-- As before; and who did not come gives the time back that has passed, for another. A time that is taken is put to
-- another one while both are still to come: nobody is made to have stayed away.
create or replace function meeting_time_is_taken_fairly() returns trigger language plpgsql as $$
declare
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if current_setting('app.actor', true) = 'applicant' then
    if not changed <@ array['taken_by', 'taken_at']
      or (old.starts_at <= now() and (new.taken_by is not null or not may_come_again(old.taken_by)))
    then
      raise exception 'a time is only taken or given back' using errcode = 'restrict_violation';
    end if;
  elsif new.taken_by is not null and new.taken_by is distinct from old.taken_by then
    raise exception 'the applicant chooses' using errcode = 'restrict_violation';
  elsif current_setting('app.actor', true) in ('staff', 'system') and old.taken_by is not null
    and (changed && array['vacancy_id', 'provider_id']
      or ('starts_at' = any (changed) and (old.starts_at <= now() or new.starts_at <= now())))
  then
    raise exception 'a time that is taken stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Whose meetings a panel member's own calendar holds, each with what it is called: never a name.
create function meetings_of_mine()
  returns table (entry_id uuid, vacancy_id uuid, reference text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select e.id, e.vacancy_id, p.reference
    from panel_members m
    join calendar_entries e on e.vacancy_id = m.vacancy_id
    join applications p on p.id = e.application_id
    where m.person_id = asking_person() and m.left_at is null
      and i_meet(e.application_id) and not e.called_off;
end $$;
--> statement-breakpoint

alter table calendar_entries force row level security;
--> statement-breakpoint
alter table calendar_feeds force row level security;
--> statement-breakpoint
grant select on calendar_entries to values_first_app;
--> statement-breakpoint
grant update (told_sequence, told_starts_at, reminded_at) on calendar_entries to values_first_app;
--> statement-breakpoint
grant select, insert, update on calendar_entries to values_first_guard;
--> statement-breakpoint
grant select, insert on calendar_feeds to values_first_app;
--> statement-breakpoint
grant update (ended_at) on calendar_feeds to values_first_app;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('calendar_keeps_step', 'i_meet', 'may_come_again', 'meetings_of_mine')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
