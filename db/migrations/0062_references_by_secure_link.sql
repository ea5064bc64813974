CREATE TABLE "reference_answers" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"signed_sealed" "bytea",
	"worked_sealed" "bytea",
	"conduct_sealed" "bytea",
	"why_left_sealed" "bytea",
	"why_not_sealed" "bytea",
	"written_by" uuid,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reference_answers_outcome" CHECK (outcome in ('given', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "reference_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reference_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"referee_sealed" "bytea",
	"care_work" boolean NOT NULL,
	"named_by" uuid,
	"token_hash" text NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"written_at" timestamp with time zone,
	"reminders" smallint DEFAULT 0 NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "reference_requests_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "reference_requests_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "reference_requests_state" CHECK (state in ('asked', 'given', 'declined', 'stopped')),
	CONSTRAINT "reference_requests_days" CHECK (expires_at > asked_at),
	CONSTRAINT "reference_requests_reminders" CHECK (reminders between 0 and 2)
);
--> statement-breakpoint
ALTER TABLE "reference_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reference_answers" ADD CONSTRAINT "reference_answers_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_answers" ADD CONSTRAINT "reference_answers_provider_id_request_id_reference_requests_provider_id_id_fk" FOREIGN KEY ("provider_id","request_id") REFERENCES "public"."reference_requests"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_requests" ADD CONSTRAINT "reference_requests_named_by_people_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reference_requests" ADD CONSTRAINT "reference_requests_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reference_answers_application" ON "reference_answers" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "reference_requests_application" ON "reference_requests" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "reference_requests_waiting" ON "reference_requests" USING btree ("provider_id","asked_at") WHERE state = 'asked';--> statement-breakpoint
CREATE POLICY "reference_answers_staff" ON "reference_answers" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "reference_answers_jobs" ON "reference_answers" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "reference_answers_guard_writes" ON "reference_answers" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "reference_requests_own" ON "reference_requests" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "reference_requests_name" ON "reference_requests" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid and named_by is null);--> statement-breakpoint
CREATE POLICY "reference_requests_staff" ON "reference_requests" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "reference_requests_jobs" ON "reference_requests" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "reference_requests_door" ON "reference_requests" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "reference_requests_guard_writes" ON "reference_requests" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint

alter table reference_requests force row level security;
--> statement-breakpoint
alter table reference_answers force row level security;
--> statement-breakpoint
grant select, insert, update on reference_requests, reference_answers to values_first_app;
--> statement-breakpoint
grant select, update, delete on reference_requests, reference_answers to values_first_guard;
--> statement-breakpoint

-- What others say of somebody is for those who make offers and start workers.
do $$
declare
  t text;
  decides constant text := $rule$(
    (select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
    or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager')
  )$rule$;
begin
  foreach t in array array['reference_requests', 'reference_answers']
  loop
    execute format('create policy %I on %I as restrictive for all to values_first_app using %s with check %s',
      t || '_roles', t, decides, decides);
  end loop;
end $$;
--> statement-breakpoint

-- Nobody is asked about somebody who has not accepted a conditional offer, and whoever names a referee does it in
-- their own name.
create function referee_is_named() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from applications p where p.id = new.application_id and p.status in ('accepted', 'started')) then
    raise exception 'not before an offer is accepted' using errcode = 'check_violation';
  end if;
  if new.state <> 'asked' or new.referee_sealed is null or new.reminders <> 0 or new.written_at is not null
    or new.named_by is distinct from
      (case when current_setting('app.actor', true) = 'staff' then asking_person() end)
  then
    raise exception 'one names a referee in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reference_requests_named before insert on reference_requests
  for each row execute function referee_is_named();
--> statement-breakpoint

-- A request ends once: answered (by the trigger below), or stopped by whoever decides. Jobs write to the referee, and
-- take away who it was once its clock has run.
create function reference_request_goes_on() returns trigger language plpgsql as $$
declare
  actor constant text := current_setting('app.actor', true);
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if actor = 'staff' and changed = array['state'] and old.state = 'asked' and new.state = 'stopped' then
    return new;
  end if;
  if actor = 'system' and changed <@ array['written_at', 'reminders'] and new.reminders >= old.reminders then
    return new;
  end if;
  if actor = 'system' and changed = array['referee_sealed'] and new.referee_sealed is null then
    return new;
  end if;
  raise exception 'reference_requests keeps its %', changed using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger reference_requests_go_on before update on reference_requests
  for each row when (current_user <> 'values_first_guard') execute function reference_request_goes_on();
--> statement-breakpoint

-- One answer to one request: the referee's own while their link holds, or a colleague's who rang them, in their name.
create function reference_is_given() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked reference_requests;
begin
  select * into asked from reference_requests r
    where r.id = new.request_id and r.application_id = new.application_id for update;
  if asked.id is null or asked.state <> 'asked'
    or new.written_by is distinct from
      (case when current_setting('app.actor', true) = 'staff' then asking_person() end)
    or (new.written_by is null and asked.expires_at <= now())
    or not exists (select from applications p where p.id = new.application_id and p.status in ('accepted', 'started'))
  then
    raise exception 'not a reference that is waited for' using errcode = 'restrict_violation';
  end if;
  if new.outcome = 'given' and (new.conduct_sealed is null or new.signed_sealed is null) then
    raise exception 'a reference says who gives it and what they saw' using errcode = 'check_violation';
  end if;
  update reference_requests r set state = new.outcome, answered_at = new.answered_at where r.id = new.request_id;
  return new;
end $$;
--> statement-breakpoint
create trigger reference_answers_given before insert on reference_answers
  for each row execute function reference_is_given();
--> statement-breakpoint

-- What was said stays as it was said. Only the clock takes it away.
create function reference_stays() returns trigger language plpgsql as $$
declare
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if current_setting('app.actor', true) = 'system'
    and changed <@ array['signed_sealed', 'worked_sealed', 'conduct_sealed', 'why_left_sealed', 'why_not_sealed']
    and num_nonnulls(new.signed_sealed, new.worked_sealed, new.conduct_sealed, new.why_left_sealed,
      new.why_not_sealed) = 0
  then
    return new;
  end if;
  raise exception 'reference_answers keeps its %', changed using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger reference_answers_stay before update on reference_answers
  for each row when (current_user <> 'values_first_guard') execute function reference_stays();
--> statement-breakpoint

-- They go with the application.
create function references_go_with_application() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from reference_answers a where a.application_id = new.id;
  delete from reference_requests r where r.application_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger applications_take_references after update of erased_at on applications
  for each row when (old.erased_at is null and new.erased_at is not null)
  execute function references_go_with_application();
--> statement-breakpoint

-- Rights, as in 0002. Triggers alone run these.
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('referee_is_named', 'reference_request_goes_on', 'reference_is_given', 'reference_stays',
        'references_go_with_application')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_guard', f.name);
  end loop;
end $$;
