-- Who listens to a spoken why neither rates that question nor wrote it; once it is live nobody listens any more.
create function may_type_whys(question_version uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
      select from question_versions v
      where v.id = question_version and v.provider_id = asking_provider() and v.live_at is null)
    and not exists (
      select from key_raters r where r.question_version_id = question_version and r.person_id = asking_person())
    and not exists (
      select from question_authors a
      where a.question_version_id = question_version and a.person_id = asking_person());
end $$;
--> statement-breakpoint

-- Whoever answered a question when they applied, and works there now.
create function version_was_asked_of_me(question_version uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from employments e
    join applications a on a.id = e.application_id
    join vacancy_questions q on q.vacancy_id = a.vacancy_id
    where e.person_id = asking_person() and (e.ended_on is null or e.ended_on >= current_date)
      and q.question_version_id = question_version);
end $$;
--> statement-breakpoint

CREATE TABLE "why_recordings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"key_rater_id" uuid NOT NULL,
	"option_id" text NOT NULL,
	"question_version_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"storage_key" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"data_key" "bytea" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"typed_at" timestamp with time zone,
	"typed_by" uuid,
	CONSTRAINT "why_recordings_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "why_recordings_once" UNIQUE("key_rater_id","option_id")
);
--> statement-breakpoint
ALTER TABLE "why_recordings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "key_ratings" DROP CONSTRAINT "key_ratings_way";--> statement-breakpoint
ALTER TABLE "key_raters" ADD COLUMN "credited_as" text;--> statement-breakpoint
ALTER TABLE "why_recordings" ADD CONSTRAINT "why_recordings_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "why_recordings" ADD CONSTRAINT "why_recordings_typed_by_people_id_fk" FOREIGN KEY ("typed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "why_recordings" ADD CONSTRAINT "why_recordings_rater" FOREIGN KEY ("provider_id","key_rater_id") REFERENCES "public"."key_raters"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "why_recordings_version" ON "why_recordings" USING btree ("provider_id","question_version_id");--> statement-breakpoint
ALTER TABLE "key_ratings" ADD CONSTRAINT "key_ratings_way" CHECK (why_way in ('written', 'said', 'spoken'));--> statement-breakpoint
CREATE POLICY "answer_keys_worker" ON "answer_keys" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and version_was_asked_of_me(question_version_id));--> statement-breakpoint
CREATE POLICY "question_authors_guard" ON "question_authors" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "key_ratings_guard_writes" ON "key_ratings" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "why_recordings_own" ON "why_recordings" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "why_recordings_type" ON "why_recordings" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and may_type_whys(question_version_id));--> statement-breakpoint
CREATE POLICY "why_recordings_jobs" ON "why_recordings" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "why_recordings_guard" ON "why_recordings" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "why_recordings_guard_writes" ON "why_recordings" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);
--> statement-breakpoint

-- A why is recorded beside a rating of its own, until its rater is done; it is taken away until it is live.
create function why_recording_holds() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if current_setting('app.actor', true) = 'person' then
      if exists (select from question_versions v where v.id = old.question_version_id and v.live_at is not null) then
        raise exception 'what is live stays' using errcode = 'restrict_violation';
      end if;
      -- What was typed from it goes with it.
      update key_ratings set why = '', why_way = 'written'
        where key_rater_id = old.key_rater_id and option_id = old.option_id and why_way = 'spoken';
    end if;
    return old;
  end if;
  if not exists (
    select from key_ratings g
    join key_raters r on r.id = g.key_rater_id
    join question_versions v on v.id = g.question_version_id
    where g.key_rater_id = new.key_rater_id and g.option_id = new.option_id and g.person_id = new.person_id
      and g.question_version_id = new.question_version_id and r.done_at is null and v.live_at is null)
  then
    raise exception 'there is no rating to say why of' using errcode = 'check_violation';
  end if;
  new.typed_at := null;
  new.typed_by := null;
  return new;
end $$;
--> statement-breakpoint
create trigger why_recordings_hold before insert or delete on why_recordings
  for each row when (current_user <> 'values_first_guard') execute function why_recording_holds();
--> statement-breakpoint

-- The words of a recording become its rating's why: typed once by a colleague, put right by who said them.
create function why_is_said(recording uuid, words text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  said why_recordings;
  by_rater boolean;
begin
  select w.* into said from why_recordings w
    join question_versions v on v.id = w.question_version_id
    where w.id = recording and v.live_at is null
    for update of w;
  if said.id is null or btrim(words) = '' then
    return false;
  end if;
  by_rater := coalesce(current_setting('app.actor', true) = 'person' and said.person_id = asking_person(), false);
  if not by_rater and not coalesce(current_setting('app.actor', true) = 'staff'
    and said.provider_id = asking_provider() and said.typed_at is null
    and may_type_whys(said.question_version_id), false)
  then
    return false;
  end if;
  update key_ratings set why = words, why_way = 'spoken'
    where key_rater_id = said.key_rater_id and option_id = said.option_id;
  update why_recordings set typed_at = coalesce(typed_at, now()),
    typed_by = case when typed_at is not null then typed_by when by_rater then null else asking_person() end
    where id = said.id;
  return true;
end $$;
--> statement-breakpoint

-- How many whys of a question wait for somebody to type them, also for a colleague who may not listen.
create function whys_to_type(question_version uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select count(*)::integer from why_recordings w
    where w.question_version_id = question_version and w.provider_id = asking_provider() and w.typed_at is null);
end $$;
--> statement-breakpoint

-- The files of somebody who is taken back, for the colleague who does it and may not listen.
create function why_files_of(key_rater uuid) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((
    select array_agg(w.storage_key) from why_recordings w
    where w.key_rater_id = key_rater and w.provider_id = asking_provider()), '{}');
end $$;
--> statement-breakpoint

-- With being done, a rater says whether their name stands beside their whys.
create or replace function rater_moves_forward() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  version question_versions;
  own text[] := array['done_at', 'credited_as'];
begin
  if tg_op = 'DELETE' then
    if old.done_at is not null then
      raise exception 'rating is done' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  select v.* into version from question_versions v where v.id = new.question_version_id;
  if tg_op = 'INSERT' then
    if version.id is null or version.provider_id is distinct from new.provider_id or version.live_at is not null
      or version.kind not in ('rate-options', 'best-and-worst', 'put-in-order') or new.done_at is not null
      or new.credited_as is not null
    then
      raise exception 'there is nothing to rate' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own) or old.done_at is not null then
    raise exception 'who rates stays' using errcode = 'restrict_violation';
  end if;
  if (new.done_at is not null or new.credited_as is not null) and (
    current_setting('app.actor', true) is distinct from 'person' or new.person_id is distinct from asking_person()
    or (select count(*) from key_ratings r where r.key_rater_id = new.id) < jsonb_array_length(version.options))
  then
    raise exception 'only who rated every option is done' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

alter table why_recordings force row level security;
--> statement-breakpoint
grant select, insert, delete on why_recordings to values_first_app;
--> statement-breakpoint
grant select, update on why_recordings to values_first_guard;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname in ('may_type_whys', 'version_was_asked_of_me',
      'why_recording_holds', 'why_is_said', 'whys_to_type', 'why_files_of',
      'rater_moves_forward')
  loop
    execute format('alter function %s owner to values_first_guard', f.name);
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
