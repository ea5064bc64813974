CREATE TABLE "passport_share_awards" (
	"share_id" uuid NOT NULL,
	"accreditation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "passport_share_awards_share_id_accreditation_id_pk" PRIMARY KEY("share_id","accreditation_id")
);
--> statement-breakpoint
ALTER TABLE "passport_share_awards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passport_shares" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"said_for" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "passport_shares_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "passport_shares_always_end" CHECK (ends_at > created_at and ends_at <= created_at + interval '93 days')
);
--> statement-breakpoint
ALTER TABLE "passport_shares" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passport_views" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"share_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "passport_views_once" UNIQUE("share_id","at"),
	CONSTRAINT "passport_views_to_the_minute" CHECK (at = date_trunc('minute', at))
);
--> statement-breakpoint
ALTER TABLE "passport_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "passport_share_awards" ADD CONSTRAINT "passport_share_awards_share_id_passport_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."passport_shares"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_share_awards" ADD CONSTRAINT "passport_share_awards_accreditation_id_accreditations_id_fk" FOREIGN KEY ("accreditation_id") REFERENCES "public"."accreditations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_share_awards" ADD CONSTRAINT "passport_share_awards_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_shares" ADD CONSTRAINT "passport_shares_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_views" ADD CONSTRAINT "passport_views_share_id_passport_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."passport_shares"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passport_shares_person" ON "passport_shares" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "passport_shares_over" ON "passport_shares" USING btree (coalesce(ended_at, ends_at));--> statement-breakpoint
CREATE POLICY "passport_share_awards_own" ON "passport_share_awards" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "passport_share_awards_own_chooses" ON "passport_share_awards" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid
        and exists (select 1 from passport_shares s where s.id = share_id and s.person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid)
        and exists (select 1 from accreditations a where a.id = accreditation_id and a.person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "passport_shares_own" ON "passport_shares" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "passport_shares_own_makes" ON "passport_shares" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and ended_at is null);--> statement-breakpoint
CREATE POLICY "passport_shares_own_ends" ON "passport_shares" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "passport_shares_own_removes" ON "passport_shares" AS PERMISSIVE FOR DELETE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "passport_shares_doorkeeper" ON "passport_shares" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "passport_shares_clock" ON "passport_shares" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system')
  and coalesce(ended_at, ends_at) < now() - make_interval(days => 90));--> statement-breakpoint
CREATE POLICY "passport_shares_clock_removes" ON "passport_shares" AS PERMISSIVE FOR DELETE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system')
  and coalesce(ended_at, ends_at) < now() - make_interval(days => 90));--> statement-breakpoint
CREATE POLICY "passport_views_own" ON "passport_views" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and exists (
        select 1 from passport_shares s where s.id = share_id and s.person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "passport_views_doorkeeper_notes" ON "passport_views" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));
--> statement-breakpoint
-- A link that has ended stays so, whoever asks: a new one is made instead.
create function passport_share_ends_once() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null then
    raise exception 'a link that has ended stays so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function passport_share_ends_once() from public;
--> statement-breakpoint
grant execute on function passport_share_ends_once() to values_first_app;
--> statement-breakpoint
create trigger passport_shares_end_once before update on passport_shares
  for each row execute function passport_share_ends_once();
--> statement-breakpoint
alter table passport_shares force row level security;
--> statement-breakpoint
alter table passport_share_awards force row level security;
--> statement-breakpoint
alter table passport_views force row level security;
--> statement-breakpoint
grant select, insert, delete on passport_shares to values_first_app;
--> statement-breakpoint
grant update (ended_at) on passport_shares to values_first_app;
--> statement-breakpoint
grant select, insert on passport_share_awards to values_first_app;
--> statement-breakpoint
grant select, insert on passport_views to values_first_app;
--> statement-breakpoint
-- To whom a worker shows what they hold is no provider's to read.
create policy audit_events_of_shares on audit_events as restrictive for select to values_first_app using (
  (select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
  or event !~ '^passport(-share)?[.]');
