CREATE TABLE "application_looks" (
	"application_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "application_looks_application_id_person_id_pk" PRIMARY KEY("application_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "application_looks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "application_views" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"filters" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "application_views_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "application_views_name" UNIQUE("provider_id","person_id","name"),
	CONSTRAINT "application_views_short" CHECK (length(name) between 1 and 60 and length(filters) <= 500)
);
--> statement-breakpoint
ALTER TABLE "application_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_step_people" (
	"step_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"open" integer DEFAULT 1,
	"result" text,
	CONSTRAINT "decision_step_people_step_id_application_id_pk" PRIMARY KEY("step_id","application_id"),
	CONSTRAINT "decision_step_people_one_step" UNIQUE("application_id","open"),
	CONSTRAINT "decision_step_people_open" CHECK (open = 1)
);
--> statement-breakpoint
ALTER TABLE "decision_step_people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_steps" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"done_at" timestamp with time zone,
	CONSTRAINT "decision_steps_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "decision_steps_outcome" CHECK (outcome in ('shortlist', 'not-shortlist')),
	CONSTRAINT "decision_steps_undone_in_time" CHECK (undone_at is null or (undone_at < due_at and done_at is null)),
	CONSTRAINT "decision_steps_carried_out_when_due" CHECK (done_at is null or done_at >= due_at)
);
--> statement-breakpoint
ALTER TABLE "decision_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stage_counters" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	"shortlisted" integer DEFAULT 0 NOT NULL,
	"offered" integer DEFAULT 0 NOT NULL,
	"not_taken" integer DEFAULT 0 NOT NULL,
	"withdrawn" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stage_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "application_looks" ADD CONSTRAINT "application_looks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_looks" ADD CONSTRAINT "application_looks_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_views" ADD CONSTRAINT "application_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_step_people" ADD CONSTRAINT "decision_step_people_provider_id_step_id_decision_steps_provider_id_id_fk" FOREIGN KEY ("provider_id","step_id") REFERENCES "public"."decision_steps"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_step_people" ADD CONSTRAINT "decision_step_people_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_undone_by_people_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_counters" ADD CONSTRAINT "stage_counters_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_steps_vacancy" ON "decision_steps" USING btree ("provider_id","vacancy_id","id");--> statement-breakpoint
CREATE INDEX "decision_steps_due" ON "decision_steps" USING btree ("provider_id","due_at") WHERE undone_at is null and done_at is null;--> statement-breakpoint
CREATE POLICY "application_looks_read" ON "application_looks" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "application_looks_write" ON "application_looks" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "application_looks_guard" ON "application_looks" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "application_looks_guard_writes" ON "application_looks" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "application_views_own" ON "application_views" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "application_views_guard" ON "application_views" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "decision_step_people_tenant" ON "decision_step_people" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "decision_step_people_guard" ON "decision_step_people" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "decision_steps_tenant" ON "decision_steps" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "decision_steps_guard" ON "decision_steps" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "stage_counters_read" ON "stage_counters" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "stage_counters_guard" ON "stage_counters" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "stage_counters_guard_writes" ON "stage_counters" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint

alter table application_looks force row level security;
--> statement-breakpoint
alter table application_views force row level security;
--> statement-breakpoint
alter table decision_steps force row level security;
--> statement-breakpoint
alter table decision_step_people force row level security;
--> statement-breakpoint
alter table stage_counters force row level security;
--> statement-breakpoint
grant select, insert on application_looks to values_first_app;
--> statement-breakpoint
grant select, insert, delete on application_views to values_first_app;
--> statement-breakpoint
grant select, insert, update on decision_steps, decision_step_people to values_first_app;
--> statement-breakpoint
grant select on stage_counters to values_first_app;
--> statement-breakpoint
grant select on application_looks, application_views, decision_steps, decision_step_people to values_first_guard;
--> statement-breakpoint
grant select, insert, update on stage_counters to values_first_guard;
--> statement-breakpoint

-- In which group of a vacancy's list an application stands; null for what was never sent.
create function list_group(status text, submitted_at timestamptz) returns text
  language sql immutable set search_path = public, pg_temp as $$
  select case
    when submitted_at is null then null
    when status = 'submitted' then 'waiting'
    when status = 'shortlisted' then 'shortlisted'
    when status in ('offered', 'accepted', 'declined', 'started') then 'offered'
    when status in ('not-shortlisted', 'not-appointed') then 'not-taken'
    when status = 'withdrawn' then 'withdrawn'
  end
$$;
--> statement-breakpoint
-- One row a vacancy, so that two who move applications wait for one another and never in a circle.
create function count_stage(vacancy uuid, provider uuid, left_group text, new_group text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into stage_counters as c (vacancy_id, provider_id, waiting, shortlisted, offered, not_taken, withdrawn)
  values (vacancy, provider, (new_group is not distinct from 'waiting')::int, (new_group is not distinct from 'shortlisted')::int,
    (new_group is not distinct from 'offered')::int, (new_group is not distinct from 'not-taken')::int, (new_group is not distinct from 'withdrawn')::int)
  on conflict (vacancy_id) do update set
    waiting = c.waiting + (new_group is not distinct from 'waiting')::int - (left_group is not distinct from 'waiting')::int,
    shortlisted = c.shortlisted + (new_group is not distinct from 'shortlisted')::int
      - (left_group is not distinct from 'shortlisted')::int,
    offered = c.offered + (new_group is not distinct from 'offered')::int - (left_group is not distinct from 'offered')::int,
    not_taken = c.not_taken + (new_group is not distinct from 'not-taken')::int
      - (left_group is not distinct from 'not-taken')::int,
    withdrawn = c.withdrawn + (new_group is not distinct from 'withdrawn')::int
      - (left_group is not distinct from 'withdrawn')::int
$$;
--> statement-breakpoint
create function application_is_counted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stood text := case when tg_op <> 'INSERT' then list_group(old.status, old.submitted_at) end;
  stands text := case when tg_op <> 'DELETE' then list_group(new.status, new.submitted_at) end;
begin
  if stood is distinct from stands then
    if tg_op = 'DELETE' then
      perform count_stage(old.vacancy_id, old.provider_id, stood, null);
    else
      perform count_stage(new.vacancy_id, new.provider_id, stood, stands);
    end if;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger applications_counted after insert or delete or update of status, submitted_at on applications
  for each row execute function application_is_counted();
--> statement-breakpoint
insert into stage_counters (vacancy_id, provider_id, waiting, shortlisted, offered, not_taken, withdrawn)
select vacancy_id, provider_id,
  count(*) filter (where list_group(status, submitted_at) = 'waiting'),
  count(*) filter (where list_group(status, submitted_at) = 'shortlisted'),
  count(*) filter (where list_group(status, submitted_at) = 'offered'),
  count(*) filter (where list_group(status, submitted_at) = 'not-taken'),
  count(*) filter (where list_group(status, submitted_at) = 'withdrawn')
from applications where submitted_at is not null group by 1, 2;
--> statement-breakpoint

-- What was meant for many stays as it was meant; it is undone or done once.
create trigger decision_steps_kept before update on decision_steps
  for each row execute function only_these_change('undone_at,undone_by,done_at');
--> statement-breakpoint
create trigger decision_steps_over before update on decision_steps
  for each row when (old.undone_at is not null or old.done_at is not null) execute function refuse_change();
--> statement-breakpoint
create trigger decision_step_people_kept before update on decision_step_people
  for each row execute function only_these_change('open,result');
--> statement-breakpoint
create trigger decision_step_people_over before update on decision_step_people
  for each row when (old.open is null) execute function refuse_change();
--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('list_group', 'count_stage', 'application_is_counted')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_guard', f.name);
  end loop;
end $$;
