-- Whether a colleague of the provider that is at work said that such an award counts for this training.
create function is_trusted_by(truster uuid, about text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from trusted_awards t
    where t.provider_id = nullif(current_setting('app.provider_id', true), '')::uuid
      and t.trusted_by = truster and t.code = about and t.ended_at is null);
end $$;
--> statement-breakpoint
alter function is_trusted_by(uuid, text) owner to values_first_guard;
--> statement-breakpoint
revoke all on function is_trusted_by(uuid, text) from public;
--> statement-breakpoint
grant execute on function is_trusted_by(uuid, text) to values_first_app;
--> statement-breakpoint
CREATE TABLE "brought_badges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"brought_at" timestamp with time zone DEFAULT now() NOT NULL,
	"document" text NOT NULL,
	"sha256" text NOT NULL,
	"issuer" text NOT NULL,
	"issuer_name" text NOT NULL,
	"achievement" text NOT NULL,
	"title" text NOT NULL,
	"holder_name" text,
	"holder" text NOT NULL,
	"achieved_on" date NOT NULL,
	"ends_on" date,
	"checked_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"why" text,
	"record_id" uuid,
	CONSTRAINT "brought_badges_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "brought_badges_once" UNIQUE("employment_id","sha256"),
	CONSTRAINT "brought_badges_holder" CHECK (holder in ('worker', 'somebody-else', 'unsaid')),
	CONSTRAINT "brought_badges_outcome" CHECK (outcome in ('counts', 'does-not-count')),
	CONSTRAINT "brought_badges_size" CHECK (octet_length(document) <= 262144),
	CONSTRAINT "brought_badges_decided" CHECK ((outcome is null) = (decided_at is null) and (record_id is not null) = (outcome is not distinct from 'counts')
        and (why is not null) = (outcome is not distinct from 'does-not-count')
        and (outcome is distinct from 'does-not-count' or decided_by is not null))
);
--> statement-breakpoint
ALTER TABLE "brought_badges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trusted_awards" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"issuer_name" text NOT NULL,
	"achievement" text NOT NULL,
	"title" text NOT NULL,
	"code" text NOT NULL,
	"trusted_by" uuid NOT NULL,
	"trusted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "trusted_awards_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "trusted_awards_ended" CHECK ((ended_at is null) = (ended_by is null))
);
--> statement-breakpoint
ALTER TABLE "trusted_awards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "learning_records" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "brought_badges" ADD CONSTRAINT "brought_badges_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_badges" ADD CONSTRAINT "brought_badges_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brought_badges" ADD CONSTRAINT "brought_badges_provider_id_record_id_learning_records_provider_id_id_fk" FOREIGN KEY ("provider_id","record_id") REFERENCES "public"."learning_records"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trusted_awards" ADD CONSTRAINT "trusted_awards_trusted_by_people_id_fk" FOREIGN KEY ("trusted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trusted_awards" ADD CONSTRAINT "trusted_awards_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brought_badges_waiting" ON "brought_badges" USING btree ("provider_id") WHERE outcome is null;--> statement-breakpoint
CREATE UNIQUE INDEX "trusted_awards_once" ON "trusted_awards" USING btree ("provider_id","issuer","achievement") WHERE ended_at is null;--> statement-breakpoint
CREATE POLICY "learning_records_by_trust" ON "learning_records" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and is_trusted_by(recorded_by, code));--> statement-breakpoint
CREATE POLICY "brought_badges_tenant" ON "brought_badges" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ((select nullif(current_setting('app.actor', true), '')) in ('system') or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')));--> statement-breakpoint
CREATE POLICY "brought_badges_decided_of" ON "brought_badges" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ((select nullif(current_setting('app.actor', true), '')) in ('system') or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor'))) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ((select nullif(current_setting('app.actor', true), '')) in ('system') or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')));--> statement-breakpoint
CREATE POLICY "brought_badges_own" ON "brought_badges" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id));--> statement-breakpoint
CREATE POLICY "brought_badges_own_brings" ON "brought_badges" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id) and outcome is null);--> statement-breakpoint
CREATE POLICY "brought_badges_own_removes" ON "brought_badges" AS PERMISSIVE FOR DELETE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id) and outcome is distinct from 'counts');--> statement-breakpoint
CREATE POLICY "brought_badges_guard" ON "brought_badges" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "trusted_awards_tenant" ON "trusted_awards" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and ((select nullif(current_setting('app.actor', true), '')) in ('system') or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')));--> statement-breakpoint
CREATE POLICY "trusted_awards_given" ON "trusted_awards" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager') and trusted_by = (select nullif(current_setting('app.person_id', true), ''))::uuid and ended_at is null);--> statement-breakpoint
CREATE POLICY "trusted_awards_ended_by" ON "trusted_awards" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager'));--> statement-breakpoint
CREATE POLICY "trusted_awards_guard" ON "trusted_awards" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);
--> statement-breakpoint
alter table trusted_awards force row level security;
--> statement-breakpoint
alter table brought_badges force row level security;
--> statement-breakpoint
grant select, insert, update on trusted_awards to values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on brought_badges to values_first_app;
--> statement-breakpoint
grant select on trusted_awards, brought_badges to values_first_guard;
--> statement-breakpoint
create trigger trusted_awards_kept before update on trusted_awards for each row execute function only_these_change(
  'ended_by,ended_at');
--> statement-breakpoint
create trigger brought_badges_kept before update on brought_badges for each row execute function only_these_change(
  'checked_at,outcome,decided_at,decided_by,why,record_id');
--> statement-breakpoint
-- What was decided stays, and nobody decides on their own.
create function badge_is_decided_by_others() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.outcome is not null and (new.outcome, new.decided_at, new.decided_by, new.why, new.record_id)
    is distinct from (old.outcome, old.decided_at, old.decided_by, old.why, old.record_id)
  then
    raise exception 'what was decided stays' using errcode = 'restrict_violation';
  end if;
  if new.decided_by = (select e.person_id from employments e where e.id = new.employment_id) then
    raise exception 'own learning' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
alter function badge_is_decided_by_others() owner to values_first_guard;
--> statement-breakpoint
revoke all on function badge_is_decided_by_others() from public;
--> statement-breakpoint
create trigger brought_badges_others before update on brought_badges
  for each row execute function badge_is_decided_by_others();
--> statement-breakpoint
-- A badge may end before its training would.
create or replace function keep_learning_standing(employment uuid, about text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  with noted as (
    select r.id, r.completed_on,
      least((r.completed_on + make_interval(months => q.valid_months))::date, r.ends_on) as until,
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
-- The Care Certificate counts by the provider's own award, else by one of another provider that was brought.
create or replace function keep_certificate_standing(employment uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
  with held as (
    (select 1 as place, (a.awarded_at at time zone 'Europe/London')::date as completed_on, null::date as until
      from employments e join accreditations a on a.provider_id = e.provider_id and a.person_id = e.person_id
      where e.id = employment and a.scheme = 'care-certificate' and a.status = 'awarded'
      order by a.awarded_at desc limit 1)
    union all
    (select 2, r.completed_on, r.ends_on from learning_records r
      where r.employment_id = employment and r.code = 'care-certificate' and r.taken_back_at is null
      order by r.completed_on desc limit 1)
    order by place limit 1
  ), begun as (
    select exists (select from training_records t where t.employment_id = employment) as it_is
  )
  insert into learning_standings (provider_id, employment_id, code, begun, completed_on, until)
  select e.provider_id, e.id, 'care-certificate', h.completed_on is null and b.it_is, h.completed_on, h.until
  from employments e cross join begun b left join held h on true
  where e.id = employment and (h.completed_on is not null or b.it_is
    or exists (select from learning_standings s where s.employment_id = employment and s.code = 'care-certificate'))
  on conflict (employment_id, code) do update set begun = excluded.begun, completed_on = excluded.completed_on,
    until = excluded.until
$$;
--> statement-breakpoint
create or replace function learning_stands() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.code = 'care-certificate' then
    perform keep_certificate_standing(new.employment_id);
  else
    perform keep_learning_standing(new.employment_id, new.code);
  end if;
  return null;
end $$;
--> statement-breakpoint
do $$
begin
  execute (
    select format('alter policy audit_events_told on audit_events using (%s)',
      replace(pg_get_expr(polqual, polrelid), '(worker|standard|learning|', '(worker|standard|learning|badge|award|'))
    from pg_policy where polname = 'audit_events_told');
end $$;
--> statement-breakpoint
-- A job that notes what a trusted badge shows holds the worker's row, as whoever assesses does, and changes nothing of it.
do $$
begin
  execute (
    select format('alter policy employments_roles_change on employments using (%s or %s)',
      pg_get_expr(polqual, polrelid), $rule$(select nullif(current_setting('app.actor', true), '')) = 'system'$rule$)
    from pg_policy where polname = 'employments_roles_change');
end $$;
