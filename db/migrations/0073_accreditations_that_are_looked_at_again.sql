CREATE TABLE "accreditation_appeals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"accreditation_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"words" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" text,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "accreditation_appeals_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "accreditation_appeals_once" UNIQUE("change_id"),
	CONSTRAINT "accreditation_appeals_outcome" CHECK (outcome in ('kept', 'restored')),
	CONSTRAINT "accreditation_appeals_answered" CHECK ((answered_at is null) = (answered_by is null) and (answered_at is null) = (outcome is null)
        and (answered_at is null) = (answer is null))
);
--> statement-breakpoint
ALTER TABLE "accreditation_appeals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accreditation_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"accreditation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"reason" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accreditation_changes_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "accreditation_changes_from" CHECK (from_status in ('awarded', 'suspended', 'revoked')),
	CONSTRAINT "accreditation_changes_to" CHECK (to_status in ('awarded', 'suspended', 'revoked')),
	CONSTRAINT "accreditation_changes_other" CHECK (from_status <> to_status and btrim(reason) <> '' and changed_by <> person_id)
);
--> statement-breakpoint
ALTER TABLE "accreditation_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "certificates" DROP CONSTRAINT "certificates_once";--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "status_list" smallint;--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "status_index" integer;--> statement-breakpoint
ALTER TABLE "certificates" ADD COLUMN "suspended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "accreditation_appeals" ADD CONSTRAINT "accreditation_appeals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_appeals" ADD CONSTRAINT "accreditation_appeals_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_appeals" ADD CONSTRAINT "accreditation_appeals_provider_id_change_id_accreditation_changes_provider_id_id_fk" FOREIGN KEY ("provider_id","change_id") REFERENCES "public"."accreditation_changes"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_changes" ADD CONSTRAINT "accreditation_changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_changes" ADD CONSTRAINT "accreditation_changes_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_changes" ADD CONSTRAINT "accreditation_changes_provider_id_accreditation_id_accreditations_provider_id_id_fk" FOREIGN KEY ("provider_id","accreditation_id") REFERENCES "public"."accreditations"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accreditation_appeals_of" ON "accreditation_appeals" USING btree ("accreditation_id");--> statement-breakpoint
CREATE INDEX "accreditation_appeals_open" ON "accreditation_appeals" USING btree ("provider_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "accreditation_changes_of" ON "accreditation_changes" USING btree ("accreditation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_once" ON "certificates" USING btree ("accreditation_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "certificates_accreditation" ON "certificates" USING btree ("accreditation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_status" ON "certificates" USING btree ("provider_id","status_list","status_index");--> statement-breakpoint
CREATE INDEX "certificates_not_standing" ON "certificates" USING btree ("provider_id","status_list") WHERE revoked_at is not null or suspended_at is not null;--> statement-breakpoint
ALTER TABLE "certificates" DROP COLUMN "revoked_reason";--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_status_whole" CHECK ((status_list is null) = (status_index is null));--> statement-breakpoint
CREATE POLICY "certificates_guard" ON "certificates" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "accreditation_appeals_tenant_reads" ON "accreditation_appeals" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "accreditation_appeals_tenant_answers" ON "accreditation_appeals" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager')) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager'));--> statement-breakpoint
CREATE POLICY "accreditation_appeals_guard" ON "accreditation_appeals" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "accreditation_appeals_own" ON "accreditation_appeals" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "accreditation_appeals_own_asks" ON "accreditation_appeals" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and answered_at is null and exists (
        select 1 from accreditation_changes c where c.id = change_id
          and c.provider_id = accreditation_appeals.provider_id
          and c.accreditation_id = accreditation_appeals.accreditation_id and c.person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "accreditation_changes_tenant_reads" ON "accreditation_changes" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "accreditation_changes_tenant_writes" ON "accreditation_changes" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager'));--> statement-breakpoint
CREATE POLICY "accreditation_changes_guard" ON "accreditation_changes" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "accreditation_changes_own" ON "accreditation_changes" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
-- Read by a person: row security for the owner too, what the roles may, and rules that the database keeps.
alter table accreditation_changes force row level security;
--> statement-breakpoint
alter table accreditation_appeals force row level security;
--> statement-breakpoint
grant select, insert on accreditation_changes to values_first_app;
--> statement-breakpoint
grant select, insert, update on accreditation_appeals to values_first_app;
--> statement-breakpoint
grant select on certificates, accreditation_changes, accreditation_appeals to values_first_guard;
--> statement-breakpoint
create trigger accreditation_appeals_kept before update on accreditation_appeals
  for each row execute function only_these_change('outcome,answer,answered_by,answered_at');
--> statement-breakpoint
create trigger accreditation_appeals_answered_once before update on accreditation_appeals
  for each row when (old.answered_at is not null) execute function refuse_change();
--> statement-breakpoint
drop trigger certificates_kept on certificates;
--> statement-breakpoint
create trigger certificates_kept before update on certificates
  for each row execute function only_these_change('revoked_at,suspended_at');
--> statement-breakpoint
-- What was issued stands as its accreditation stands, from the same instant: whoever is shown a certificate sees it at
-- once, and so does every other process. A revoked certificate stays so: an accreditation that comes back gets a new one.
create function certificates_follow() returns trigger language plpgsql as $$
begin
  update certificates set
    suspended_at = case when new.status = 'suspended' then clock_timestamp() else null end,
    revoked_at = case when new.status = 'revoked' then clock_timestamp() else null end
  where accreditation_id = new.id and revoked_at is null;
  return null;
end $$;
--> statement-breakpoint
revoke all on function certificates_follow() from public;
--> statement-breakpoint
grant execute on function certificates_follow() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger accreditations_followed after update of status on accreditations
  for each row when (old.status <> new.status) execute function certificates_follow();
--> statement-breakpoint
-- Where certificates of one status list do not stand: for anyone who checks a badge elsewhere, and nothing else of them.
create function status_bits(provider_slug text, list smallint, purpose text) returns setof integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.status_index from certificates c join providers p on p.id = c.provider_id
  where p.slug = provider_slug and c.status_list = list
    and case purpose when 'revocation' then c.revoked_at is not null else c.suspended_at is not null end
  order by 1
$$;
--> statement-breakpoint
alter function status_bits(text, smallint, text) owner to values_first_guard;
--> statement-breakpoint
-- Whether there is such a list at all.
create function has_status_list(provider_slug text, list smallint) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from certificates c join providers p on p.id = c.provider_id
    where p.slug = provider_slug and c.status_list = list)
$$;
--> statement-breakpoint
alter function has_status_list(text, smallint) owner to values_first_guard;
--> statement-breakpoint
revoke all on function status_bits(text, smallint, text), has_status_list(text, smallint) from public;
--> statement-breakpoint
grant execute on function status_bits(text, smallint, text), has_status_list(text, smallint) to values_first_app;
--> statement-breakpoint
-- Whoever holds an accreditation may know who decided what became of it.
create function who_decided_about_my_accreditations() returns table (person_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  asker uuid := nullif(current_setting('app.person_id', true), '')::uuid;
begin
  if current_setting('app.actor', true) is distinct from 'person' then
    return;
  end if;
  return query
    select p.id, p.name from people p
    where p.id in (
      select c.changed_by from accreditation_changes c where c.person_id = asker
      union select a.answered_by from accreditation_appeals a where a.person_id = asker);
end $$;
--> statement-breakpoint
alter function who_decided_about_my_accreditations() owner to values_first_guard;
--> statement-breakpoint
revoke all on function who_decided_about_my_accreditations() from public;
--> statement-breakpoint
grant execute on function who_decided_about_my_accreditations() to values_first_app;
