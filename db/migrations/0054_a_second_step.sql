CREATE TABLE "code_apps" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"data_key" "bytea" NOT NULL,
	"secret" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint
);
--> statement-breakpoint
ALTER TABLE "code_apps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recoveries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"token_hash" text,
	"opens_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"stopped_at" timestamp with time zone,
	CONSTRAINT "recoveries_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "recoveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_confirmations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"recovery_id" uuid NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "recovery_confirmations_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "recovery_confirmations_recoveryId_providerId_unique" UNIQUE("recovery_id","provider_id")
);
--> statement-breakpoint
ALTER TABLE "recovery_confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "spare_codes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "spare_codes_codeHash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
ALTER TABLE "spare_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "second_step_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "code_apps" ADD CONSTRAINT "code_apps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recoveries" ADD CONSTRAINT "recoveries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_confirmations" ADD CONSTRAINT "recovery_confirmations_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_confirmations" ADD CONSTRAINT "recovery_confirmations_recovery_id_recoveries_id_fk" FOREIGN KEY ("recovery_id") REFERENCES "public"."recoveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_confirmations" ADD CONSTRAINT "recovery_confirmations_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spare_codes" ADD CONSTRAINT "spare_codes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "code_apps_confirmed" ON "code_apps" USING btree ("person_id") WHERE confirmed_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "code_apps_begun" ON "code_apps" USING btree ("person_id") WHERE confirmed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "recoveries_open" ON "recoveries" USING btree ("person_id") WHERE used_at is null and stopped_at is null;--> statement-breakpoint
CREATE INDEX "recovery_confirmations_provider" ON "recovery_confirmations" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "spare_codes_person" ON "spare_codes" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "code_apps_doorkeeper" ON "code_apps" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "recoveries_doorkeeper" ON "recoveries" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "recoveries_guard" ON "recoveries" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "recovery_confirmations_doorkeeper" ON "recovery_confirmations" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "recovery_confirmations_guard" ON "recovery_confirmations" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "spare_codes_doorkeeper" ON "spare_codes" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint

alter table code_apps force row level security;
--> statement-breakpoint
alter table spare_codes force row level security;
--> statement-breakpoint
alter table recoveries force row level security;
--> statement-breakpoint
alter table recovery_confirmations force row level security;
--> statement-breakpoint
grant select, insert, update, delete on code_apps, spare_codes to values_first_app;
--> statement-breakpoint
grant select, insert, update on recoveries, recovery_confirmations to values_first_app;
--> statement-breakpoint
grant select on recoveries, recovery_confirmations to values_first_guard;
--> statement-breakpoint

-- A session of one's own can be ended by oneself. That a second step was given, and how one came in, is for the
-- doorkeeper alone to say.
create function the_doorkeeper_says_who_came_in() returns trigger
  language plpgsql volatile set search_path = public, pg_temp as $$
begin
  if current_user = 'values_first_app' and current_setting('app.actor', true) is distinct from 'doorkeeper'
    and (new.second_step_at is distinct from old.second_step_at or new.way <> old.way
      or new.person_id <> old.person_id or new.token_hash <> old.token_hash) then
    raise exception 'only the doorkeeper says who came in' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function the_doorkeeper_says_who_came_in() from public;
--> statement-breakpoint
grant execute on function the_doorkeeper_says_who_came_in() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger sessions_who_came_in before update on sessions
  for each row execute function the_doorkeeper_says_who_came_in();
--> statement-breakpoint

-- RFC 6238, 5.2: a code is good once. Neither it nor one from before it is taken again, whatever the code says.
create function a_code_is_good_once() returns trigger
  language plpgsql volatile set search_path = public, pg_temp as $$
begin
  if new.last_step is not distinct from old.last_step and new.confirmed_at is not distinct from old.confirmed_at then
    return new;
  end if;
  if old.last_step is not null and (new.last_step is null or new.last_step <= old.last_step) then
    raise exception 'a code is good once' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function a_code_is_good_once() from public;
--> statement-breakpoint
grant execute on function a_code_is_good_once() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger code_apps_good_once before update on code_apps
  for each row execute function a_code_is_good_once();
--> statement-breakpoint
create function a_spare_code_is_good_once() returns trigger
  language plpgsql volatile set search_path = public, pg_temp as $$
begin
  if old.used_at is not null then
    raise exception 'a spare code is good once' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function a_spare_code_is_good_once() from public;
--> statement-breakpoint
grant execute on function a_spare_code_is_good_once() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger spare_codes_good_once before update on spare_codes
  for each row execute function a_spare_code_is_good_once();
--> statement-breakpoint

-- Nobody confirms their own recovery, and nobody who does not own the provider's account at that moment.
create function a_second_owner_confirms() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if new.confirmed_at is null and new.confirmed_by is null then
    return new;
  end if;
  if new.confirmed_at is null or new.confirmed_by is null
    or exists (select from recoveries r where r.id = new.recovery_id
      and (r.person_id = new.confirmed_by or r.used_at is not null or r.stopped_at is not null))
    or not exists (select from memberships m where m.provider_id = new.provider_id
      and m.person_id = new.confirmed_by and m.role = 'owner' and m.ended_at is null) then
    raise exception 'a second owner confirms' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
alter function a_second_owner_confirms() owner to values_first_guard;
--> statement-breakpoint
revoke all on function a_second_owner_confirms() from public;
--> statement-breakpoint
grant execute on function a_second_owner_confirms() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger recovery_confirmations_second_owner before insert or update on recovery_confirmations
  for each row execute function a_second_owner_confirms();
--> statement-breakpoint

-- A recovery opens once every provider of the person has confirmed, works when its waiting time is over, and once.
create function a_recovery_waits() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if old.used_at is not null or old.stopped_at is not null then
    raise exception 'this recovery is over' using errcode = 'check_violation';
  end if;
  if new.token_hash is not null and (
    new.opens_at is null
    or not exists (select from recovery_confirmations c where c.recovery_id = new.id)
    or exists (select from recovery_confirmations c where c.recovery_id = new.id and c.confirmed_at is null)
  ) then
    raise exception 'not everybody has confirmed this recovery' using errcode = 'check_violation';
  end if;
  if new.used_at is not null and (
    new.token_hash is null or new.opens_at > now() or new.expires_at <= now()
  ) then
    raise exception 'this recovery does not work now' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
alter function a_recovery_waits() owner to values_first_guard;
--> statement-breakpoint
revoke all on function a_recovery_waits() from public;
--> statement-breakpoint
grant execute on function a_recovery_waits() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger recoveries_wait before update on recoveries
  for each row execute function a_recovery_waits();
