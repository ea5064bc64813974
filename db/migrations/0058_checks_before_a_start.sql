CREATE TABLE "pre_employment_checks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"item" text NOT NULL,
	"outcome" text NOT NULL,
	"sealed" "bytea",
	"seen_on" date NOT NULL,
	"expires_on" date,
	"checked_by" uuid NOT NULL,
	"checked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "pre_employment_checks_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "pre_employment_checks_item" CHECK (item in ('identity', 'criminal-record', 'enhanced-certificate', 'conduct', 'why-left', 'qualifications', 'employment-history', 'health', 'right-to-work')),
	CONSTRAINT "pre_employment_checks_outcome" CHECK (outcome in ('in-place', 'not-needed')),
	CONSTRAINT "pre_employment_checks_days" CHECK (expires_on is null or expires_on >= seen_on)
);
--> statement-breakpoint
ALTER TABLE "pre_employment_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_certificates" (
	"role_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"level" text NOT NULL,
	"fee_pence" integer NOT NULL,
	"source_name" text NOT NULL,
	"source_url" text NOT NULL,
	CONSTRAINT "role_certificates_role_code_valid_from_pk" PRIMARY KEY("role_code","valid_from"),
	CONSTRAINT "role_certificates_level" CHECK (level in ('enhanced-with-barred-list', 'enhanced', 'standard', 'none'))
);
--> statement-breakpoint
CREATE TABLE "supervised_starts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"supervisor" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"barred_list_clear_on" date NOT NULL,
	"arranged_by" uuid NOT NULL,
	"arranged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "supervised_starts_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "supervised_starts_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "supervised_starts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pre_employment_checks" ADD CONSTRAINT "pre_employment_checks_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pre_employment_checks" ADD CONSTRAINT "pre_employment_checks_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_certificates" ADD CONSTRAINT "role_certificates_role_code_pathway_roles_code_fk" FOREIGN KEY ("role_code") REFERENCES "public"."pathway_roles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervised_starts" ADD CONSTRAINT "supervised_starts_arranged_by_people_id_fk" FOREIGN KEY ("arranged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervised_starts" ADD CONSTRAINT "supervised_starts_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pre_employment_checks_newest" ON "pre_employment_checks" USING btree ("application_id","item") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "pre_employment_checks_secrets" ON "pre_employment_checks" USING btree ("provider_id","checked_at") WHERE sealed is not null;--> statement-breakpoint
CREATE POLICY "pre_employment_checks_own" ON "pre_employment_checks" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "pre_employment_checks_staff" ON "pre_employment_checks" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "pre_employment_checks_guard_writes" ON "pre_employment_checks" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "supervised_starts_own" ON "supervised_starts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "supervised_starts_staff" ON "supervised_starts" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "supervised_starts_guard_writes" ON "supervised_starts" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint

alter table pre_employment_checks force row level security;
--> statement-breakpoint
alter table supervised_starts force row level security;
--> statement-breakpoint
grant select on role_certificates to values_first_app, values_first_guard;
--> statement-breakpoint
grant select, insert, update on pre_employment_checks, supervised_starts to values_first_app;
--> statement-breakpoint
grant select, update, delete on pre_employment_checks, supervised_starts to values_first_guard;
--> statement-breakpoint

-- Criminal record and health are for those who make offers and start workers; nobody else at a provider reads them.
do $$
declare
  t text;
  decides constant text := $rule$(
    (select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
    or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager')
  )$rule$;
begin
  foreach t in array array['pre_employment_checks', 'supervised_starts']
  loop
    execute format('create policy %I on %I as restrictive for all to values_first_app using %s with check %s',
      t || '_roles', t, decides, decides);
  end loop;
end $$;
--> statement-breakpoint

-- Before a conditional offer there is no place to put them, as with what applicants tell themselves (0005).
create trigger pre_employment_checks_late_enough before insert on pre_employment_checks
  for each row execute function nothing_is_asked_too_early();
--> statement-breakpoint
create trigger supervised_starts_late_enough before insert on supervised_starts
  for each row execute function nothing_is_asked_too_early();
--> statement-breakpoint

-- Which certificate an application's role asks for today. A role of which nothing is known asks for the most.
create function certificate_level_of(application uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((
    select c.level from applications p
    join vacancies v on v.id = p.vacancy_id
    join role_certificates c on c.role_code = v.role_code
    where p.id = application and c.valid_from <= (now() at time zone 'Europe/London')::date
    order by c.valid_from desc limit 1), 'enhanced-with-barred-list')
$$;
--> statement-breakpoint

-- What Schedule 3 and right to work still ask for (decisions/checks.ts, checksMissing).
create function checks_missing(application uuid) returns text[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(asked.item order by asked.item), '{}')
  from unnest(array['identity', 'criminal-record', 'enhanced-certificate', 'conduct', 'why-left', 'qualifications',
    'employment-history', 'health', 'right-to-work']) as asked (item)
  where case asked.item
      when 'enhanced-certificate' then certificate_level_of(application) like 'enhanced%'
      when 'criminal-record' then certificate_level_of(application) = 'standard'
      else true end
    and not exists (
      select from pre_employment_checks c
      where c.application_id = application and c.item = asked.item and c.ended_at is null
        and (c.expires_on is null or c.expires_on >= (now() at time zone 'Europe/London')::date))
$$;
--> statement-breakpoint

-- What the law asks of everybody is not left out, nobody checks in another's name, a record is about today or before,
-- and a newer one ends the older.
create function check_is_recorded() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.checked_by is distinct from asking_person() or new.ended_at is not null then
    raise exception 'one records a check in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.outcome = 'not-needed' and new.item not in ('conduct', 'why-left', 'qualifications') then
    raise exception 'the law asks for this of everybody' using errcode = 'check_violation';
  end if;
  if new.sealed is null or new.seen_on > (now() at time zone 'Europe/London')::date then
    raise exception 'a check says what was seen, and when' using errcode = 'check_violation';
  end if;
  perform from applications p where p.id = new.application_id for no key update;
  update pre_employment_checks c set ended_at = now()
    where c.application_id = new.application_id and c.item = new.item and c.ended_at is null;
  if new.item = 'enhanced-certificate' then
    update supervised_starts s set ended_at = now() where s.application_id = new.application_id and s.ended_at is null;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger pre_employment_checks_recorded before insert on pre_employment_checks
  for each row execute function check_is_recorded();
--> statement-breakpoint

-- A record stays as it was made. Only the clock takes away what was said in it (system), once it has run.
create function check_stays() returns trigger language plpgsql as $$
declare
  changed text[] := array(
    select n.key from jsonb_each(to_jsonb(new)) n where n.value is distinct from to_jsonb(old) -> n.key);
begin
  if changed = array['sealed'] and new.sealed is null and current_setting('app.actor', true) = 'system' then
    return new;
  end if;
  raise exception 'pre_employment_checks keeps its %', changed using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger pre_employment_checks_stay before update on pre_employment_checks
  for each row when (current_user <> 'values_first_guard') execute function check_stays();
--> statement-breakpoint
create trigger supervised_starts_stay before update on supervised_starts
  for each row when (current_user <> 'values_first_guard') execute function refuse_change();
--> statement-breakpoint
create policy pre_employment_checks_clock on pre_employment_checks as permissive for all to values_first_app
  using ((select nullif(current_setting('app.actor', true), '')) = 'system'
    and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid
    and item in ('criminal-record', 'enhanced-certificate', 'health'))
  with check ((select nullif(current_setting('app.actor', true), '')) = 'system'
    and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid);
--> statement-breakpoint

-- A start with a supervisor is for when nothing but the certificate is missing.
create function supervised_start_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.arranged_by is distinct from asking_person()
    or new.barred_list_clear_on > (now() at time zone 'Europe/London')::date
    or certificate_level_of(new.application_id) <> 'enhanced-with-barred-list'
    or checks_missing(new.application_id) <> array['enhanced-certificate']
  then
    raise exception 'not a start to be supervised' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger supervised_starts_fit before insert on supervised_starts
  for each row execute function supervised_start_fits();
--> statement-breakpoint

-- Nobody who applied starts before all is in place, whatever the code says.
create function starts_when_ready() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  missing text[];
begin
  if new.application_id is null then
    return new;
  end if;
  missing := checks_missing(new.application_id);
  if missing <> '{}' and not (missing = array['enhanced-certificate'] and exists (
    select from supervised_starts s where s.application_id = new.application_id and s.ended_at is null))
  then
    raise exception 'not ready to start' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger employments_when_ready before insert on employments
  for each row execute function starts_when_ready();
--> statement-breakpoint

-- They go with the application.
create function checks_go_with_application() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from pre_employment_checks c where c.application_id = new.id;
  delete from supervised_starts s where s.application_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger applications_take_checks after update of erased_at on applications
  for each row when (old.erased_at is null and new.erased_at is not null)
  execute function checks_go_with_application();
--> statement-breakpoint

-- Rights, as in 0002. The app asks none of these: it works the rule out by itself, and the triggers hold it.
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('certificate_level_of', 'checks_missing', 'check_is_recorded', 'check_stays',
        'supervised_start_fits', 'starts_when_ready', 'checks_go_with_application')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_guard', f.name);
  end loop;
end $$;
