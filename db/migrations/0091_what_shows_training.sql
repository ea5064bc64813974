CREATE TABLE "evidence_files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"storage_key" text,
	"data_key" "bytea",
	"media_type" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"scan" text NOT NULL,
	"scanned_at" timestamp with time zone,
	CONSTRAINT "evidence_files_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "evidence_files_type" CHECK (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
	CONSTRAINT "evidence_files_scan" CHECK (scan in ('not-asked', 'waiting', 'clean', 'found')),
	CONSTRAINT "evidence_files_destroyed" CHECK ((storage_key is null) = (scan = 'found') and (data_key is null) = (scan = 'found')),
	CONSTRAINT "evidence_files_scanned" CHECK ((scanned_at is not null) = (scan in ('clean', 'found'))),
	CONSTRAINT "evidence_files_size" CHECK (bytes between 1 and 10485760)
);
--> statement-breakpoint
ALTER TABLE "evidence_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_provider_id_record_id_learning_records_provider_id_id_fk" FOREIGN KEY ("provider_id","record_id") REFERENCES "public"."learning_records"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_files_of" ON "evidence_files" USING btree ("record_id","id");--> statement-breakpoint
CREATE INDEX "evidence_files_employment" ON "evidence_files" USING btree ("employment_id");--> statement-breakpoint
CREATE POLICY "evidence_files_tenant" ON "evidence_files" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) or ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor')));--> statement-breakpoint
CREATE POLICY "evidence_files_added" ON "evidence_files" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor') and added_by = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "evidence_files_scanned_by" ON "evidence_files" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "evidence_files_removed" ON "evidence_files" AS PERMISSIVE FOR DELETE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager', 'assessor') and (added_by = (select nullif(current_setting('app.person_id', true), ''))::uuid or (select nullif(current_setting('app.role', true), '')) = 'owner'));--> statement-breakpoint
CREATE POLICY "evidence_files_own" ON "evidence_files" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id));--> statement-breakpoint
CREATE POLICY "evidence_files_guard" ON "evidence_files" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);
--> statement-breakpoint
alter table evidence_files force row level security;
--> statement-breakpoint
grant select, insert, update, delete on evidence_files to values_first_app;
--> statement-breakpoint
grant select on evidence_files to values_first_guard;
--> statement-breakpoint
create trigger evidence_files_kept before update on evidence_files for each row execute function only_these_change(
  'scan,scanned_at,storage_key,data_key');
--> statement-breakpoint
-- Nobody adds what shows their own learning, and a file belongs to a record of just that worker.
create function evidence_is_added_by_others() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.added_by = (select e.person_id from employments e where e.id = new.employment_id) then
    raise exception 'own learning' using errcode = 'check_violation';
  end if;
  if not exists (select from learning_records r where r.id = new.record_id and r.employment_id = new.employment_id) then
    raise exception 'a record of somebody else' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
alter function evidence_is_added_by_others() owner to values_first_guard;
--> statement-breakpoint
revoke all on function evidence_is_added_by_others() from public;
--> statement-breakpoint
create trigger evidence_files_others before insert on evidence_files
  for each row execute function evidence_is_added_by_others();
--> statement-breakpoint
-- When the data key changes, these keys are sealed anew too (0072).
create policy evidence_files_keeper_reads on evidence_files as permissive for select to values_first_keys using (true);
--> statement-breakpoint
create policy evidence_files_keeper on evidence_files as permissive for update to values_first_keys using (true) with check (true);
--> statement-breakpoint
grant select (id, provider_id, data_key), update (data_key) on evidence_files to values_first_keys;
--> statement-breakpoint
do $$
begin
  execute (
    select format('alter policy audit_events_told on audit_events using (%s)',
      replace(pg_get_expr(polqual, polrelid), '(worker|standard|learning|', '(worker|standard|learning|evidence|'))
    from pg_policy where polname = 'audit_events_told');
end $$;
