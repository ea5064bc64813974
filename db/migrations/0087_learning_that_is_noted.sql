CREATE TABLE "learning_choices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"code" text NOT NULL,
	"reason" text NOT NULL,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "learning_choices_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "learning_choices_reason" CHECK (btrim(reason) <> '')
);
--> statement-breakpoint
ALTER TABLE "learning_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learning_records" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"completed_on" date NOT NULL,
	"taught_by" text NOT NULL,
	"evidence" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"assessed_by" uuid,
	"assessed_at" timestamp with time zone,
	"signed_off_by" uuid,
	"signed_off_at" timestamp with time zone,
	"taken_back_by" uuid,
	"taken_back_at" timestamp with time zone,
	"taken_back_why" text,
	CONSTRAINT "learning_records_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "learning_records_said" CHECK (btrim(taught_by) <> '' and btrim(evidence) <> ''),
	CONSTRAINT "learning_records_assessed" CHECK ((assessed_at is null) = (assessed_by is null)),
	CONSTRAINT "learning_records_signed" CHECK ((signed_off_at is null) = (signed_off_by is null)),
	CONSTRAINT "learning_records_assessed_first" CHECK (signed_off_by is null or assessed_by is not null),
	CONSTRAINT "learning_records_second_person" CHECK (signed_off_by is null or signed_off_by <> assessed_by),
	CONSTRAINT "learning_records_taken_back" CHECK ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null))
);
--> statement-breakpoint
ALTER TABLE "learning_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learning_standings" (
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"code" text NOT NULL,
	"begun" boolean NOT NULL,
	"completed_on" date,
	"until" date,
	"chosen" boolean,
	CONSTRAINT "learning_standings_employment_id_code_pk" PRIMARY KEY("employment_id","code")
);
--> statement-breakpoint
ALTER TABLE "learning_standings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "requirements" ADD COLUMN "proof" text DEFAULT 'taught' NOT NULL;--> statement-breakpoint
ALTER TABLE "learning_choices" ADD CONSTRAINT "learning_choices_chosen_by_people_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_choices" ADD CONSTRAINT "learning_choices_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_records" ADD CONSTRAINT "learning_records_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_records" ADD CONSTRAINT "learning_records_assessed_by_people_id_fk" FOREIGN KEY ("assessed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_records" ADD CONSTRAINT "learning_records_signed_off_by_people_id_fk" FOREIGN KEY ("signed_off_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_records" ADD CONSTRAINT "learning_records_taken_back_by_people_id_fk" FOREIGN KEY ("taken_back_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_records" ADD CONSTRAINT "learning_records_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_records" ADD CONSTRAINT "learning_records_requirement" FOREIGN KEY ("code","valid_from") REFERENCES "public"."requirements"("code","valid_from") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_standings" ADD CONSTRAINT "learning_standings_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "learning_choices_of" ON "learning_choices" USING btree ("employment_id","choice","id");--> statement-breakpoint
CREATE INDEX "learning_choices_provider" ON "learning_choices" USING btree ("provider_id","employment_id");--> statement-breakpoint
CREATE INDEX "learning_records_of" ON "learning_records" USING btree ("employment_id","code","completed_on");--> statement-breakpoint
CREATE INDEX "learning_records_provider" ON "learning_records" USING btree ("provider_id","employment_id");--> statement-breakpoint
CREATE INDEX "learning_standings_until" ON "learning_standings" USING btree ("provider_id","until") WHERE until is not null;--> statement-breakpoint
CREATE INDEX "learning_standings_begun" ON "learning_standings" USING btree ("provider_id","employment_id") WHERE begun;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_proof" CHECK (proof in ('taught', 'assessed', 'signed-off'));--> statement-breakpoint
CREATE POLICY "accreditations_guard" ON "accreditations" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "learning_choices_tenant" ON "learning_choices" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ((select nullif(current_setting('app.actor', true), '')) in ('system') or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')));--> statement-breakpoint
CREATE POLICY "learning_choices_made" ON "learning_choices" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor') and chosen_by = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "learning_choices_own" ON "learning_choices" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id));--> statement-breakpoint
CREATE POLICY "learning_choices_guard" ON "learning_choices" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "learning_records_tenant" ON "learning_records" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ((select nullif(current_setting('app.actor', true), '')) in ('system') or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')));--> statement-breakpoint
CREATE POLICY "learning_records_noted" ON "learning_records" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor') and recorded_by = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "learning_records_said_of" ON "learning_records" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor'));--> statement-breakpoint
CREATE POLICY "learning_records_own" ON "learning_records" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id));--> statement-breakpoint
CREATE POLICY "learning_records_guard" ON "learning_records" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "learning_standings_tenant" ON "learning_standings" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ((select nullif(current_setting('app.actor', true), '')) in ('system') or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')));--> statement-breakpoint
CREATE POLICY "learning_standings_own" ON "learning_standings" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id));--> statement-breakpoint
CREATE POLICY "learning_standings_guard" ON "learning_standings" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "learning_standings_guard_writes" ON "learning_standings" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
-- Read by a person: row security for the owner too, what the roles may, and rules that the database keeps.
alter table learning_records force row level security;
--> statement-breakpoint
alter table learning_choices force row level security;
--> statement-breakpoint
alter table learning_standings force row level security;
--> statement-breakpoint
grant select, insert, update on learning_records to values_first_app;
--> statement-breakpoint
grant select, insert on learning_choices to values_first_app;
--> statement-breakpoint
grant select on learning_standings to values_first_app;
--> statement-breakpoint
grant select on learning_records, learning_choices, requirements, requirement_roles, accreditations to values_first_guard;
--> statement-breakpoint
grant select, insert, update on learning_standings to values_first_guard;
--> statement-breakpoint
update requirements set proof = case code when 'moving-people' then 'assessed' else 'signed-off' end
where code in ('moving-people', 'medicines', 'care-certificate');
--> statement-breakpoint
-- What happened to it is told to those who are told of the rest of what workers learn (0071).
do $$
begin
  execute (
    select format('alter policy audit_events_told on audit_events using (%s)',
      replace(pg_get_expr(polqual, polrelid), '(worker|standard|', '(worker|standard|learning|'))
    from pg_policy where polname = 'audit_events_told');
end $$;
--> statement-breakpoint
-- Nobody notes, assesses or signs off their own learning; whoever says something says it in their own name, once, and by
-- the role that may.
create function learning_is_said_by_others() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asker uuid := nullif(current_setting('app.person_id', true), '')::uuid;
  asking_as text := coalesce(current_setting('app.role', true), '');
  worker uuid := (select e.person_id from employments e where e.id = new.employment_id);
  seen_by_asker boolean := new.assessed_by is not null and (tg_op = 'INSERT' or old.assessed_by is null);
begin
  if worker in (new.recorded_by, new.assessed_by, new.signed_off_by, new.taken_back_by) then
    raise exception 'own learning' using errcode = 'check_violation';
  end if;
  if seen_by_asker and (new.assessed_by is distinct from asker or asking_as not in ('owner', 'assessor')) then
    raise exception 'whoever saw it says so' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    if new.signed_off_by is not null or new.taken_back_by is not null then
      raise exception 'signed off by a second person, later' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.taken_back_at is not null
    or (old.assessed_at is not null and (new.assessed_at, new.assessed_by) is distinct from (old.assessed_at, old.assessed_by))
    or (old.signed_off_at is not null
      and (new.signed_off_at, new.signed_off_by) is distinct from (old.signed_off_at, old.signed_off_by))
  then
    raise exception 'what was said stays' using errcode = 'restrict_violation';
  end if;
  if old.signed_off_at is null and new.signed_off_by is not null
    and (new.signed_off_by is distinct from asker or asking_as not in ('owner', 'hiring-manager'))
  then
    raise exception 'whoever signs off says so' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
alter function learning_is_said_by_others() owner to values_first_guard;
--> statement-breakpoint
create trigger learning_records_others before insert or update on learning_records
  for each row execute function learning_is_said_by_others();
--> statement-breakpoint
create trigger learning_records_kept before update on learning_records for each row execute function only_these_change(
  'assessed_by,assessed_at,signed_off_by,signed_off_at,taken_back_by,taken_back_at,taken_back_why');
--> statement-breakpoint
-- Where a worker stands with a requirement, in the same transaction as what it follows from. Whoever writes holds the
-- worker's employment, so two at once take turns.
create function keep_learning_standing(employment uuid, about text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  with noted as (
    select r.id, r.completed_on, (r.completed_on + make_interval(months => q.valid_months))::date as until,
      case q.proof when 'taught' then true when 'assessed' then r.assessed_at is not null
        else r.signed_off_at is not null end as whole
    from learning_records r join requirements q on q.code = r.code and q.valid_from = r.valid_from
    where r.employment_id = employment and r.code = about and r.taken_back_at is null
  ), counts as (
    select * from noted where whole order by completed_on desc, id desc limit 1
  )
  insert into learning_standings (provider_id, employment_id, code, begun, completed_on, until, chosen)
  select e.provider_id, e.id, about,
    exists (select from noted n where not n.whole and n.completed_on >= coalesce(c.completed_on, n.completed_on)),
    c.completed_on, c.until,
    (select h.code = about from learning_choices h
      where h.employment_id = employment and h.choice = (
        select q.choice from requirements q where q.code = about order by q.valid_from desc limit 1)
      order by h.id desc limit 1)
  from employments e left join counts c on true
  where e.id = employment
  on conflict (employment_id, code) do update set begun = excluded.begun, completed_on = excluded.completed_on,
    until = excluded.until, chosen = excluded.chosen
$$;
--> statement-breakpoint
alter function keep_learning_standing(uuid, text) owner to values_first_guard;
--> statement-breakpoint
-- The Care Certificate has a plan of its own: done once it is awarded by the provider, in whichever job there.
create function keep_certificate_standing(employment uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into learning_standings (provider_id, employment_id, code, begun, completed_on)
  select e.provider_id, e.id, 'care-certificate',
    a.id is null and exists (select from training_records t where t.employment_id = e.id),
    (a.awarded_at at time zone 'Europe/London')::date
  from employments e
  left join accreditations a on a.provider_id = e.provider_id and a.person_id = e.person_id
    and a.scheme = 'care-certificate' and a.status = 'awarded'
  where e.id = employment
    and (a.id is not null or exists (select from training_records t where t.employment_id = e.id))
  order by a.awarded_at desc limit 1
  on conflict (employment_id, code) do update set begun = excluded.begun, completed_on = excluded.completed_on
$$;
--> statement-breakpoint
alter function keep_certificate_standing(uuid) owner to values_first_guard;
--> statement-breakpoint
create function learning_stands() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_learning_standing(new.employment_id, new.code);
  return null;
end $$;
--> statement-breakpoint
alter function learning_stands() owner to values_first_guard;
--> statement-breakpoint
create function learning_choice_stands() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_learning_standing(new.employment_id, q.code)
  from (select distinct code from requirements where choice = new.choice) q;
  return null;
end $$;
--> statement-breakpoint
alter function learning_choice_stands() owner to values_first_guard;
--> statement-breakpoint
create function certificate_stands() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'training_records' then
    perform keep_certificate_standing(new.employment_id);
  elsif tg_table_name = 'employments' then
    perform keep_certificate_standing(new.id);
  else
    perform keep_certificate_standing(e.id) from employments e
    where e.provider_id = new.provider_id and e.person_id = new.person_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
alter function certificate_stands() owner to values_first_guard;
--> statement-breakpoint
revoke all on function learning_is_said_by_others(), keep_learning_standing(uuid, text), keep_certificate_standing(uuid),
  learning_stands(), learning_choice_stands(), certificate_stands() from public;
--> statement-breakpoint
create trigger learning_records_stand after insert or update on learning_records
  for each row execute function learning_stands();
--> statement-breakpoint
create trigger learning_choices_stand after insert on learning_choices
  for each row execute function learning_choice_stands();
--> statement-breakpoint
create trigger training_records_stand after insert on training_records
  for each row execute function certificate_stands();
--> statement-breakpoint
create trigger accreditations_stand after insert or update of status on accreditations
  for each row execute function certificate_stands();
--> statement-breakpoint
create trigger employments_stand after insert on employments
  for each row execute function certificate_stands();
--> statement-breakpoint
-- Those that are there already.
select keep_certificate_standing(id) from employments;
