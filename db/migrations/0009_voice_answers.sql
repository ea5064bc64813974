CREATE TABLE "transcript_drafts" (
	"recording_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "transcript_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "recordings" ADD COLUMN "vacancy_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "recordings" ADD COLUMN "vacancy_question_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "recordings" ADD COLUMN "typed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "transcript_drafts" ADD CONSTRAINT "transcript_drafts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcript_drafts" ADD CONSTRAINT "transcript_drafts_recording" FOREIGN KEY ("provider_id","recording_id") REFERENCES "public"."recordings"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "transcript_drafts_application" ON "transcript_drafts" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "recordings_to_type" ON "recordings" USING btree ("vacancy_question_id") WHERE typed_at is null;--> statement-breakpoint
CREATE INDEX "recordings_to_type_of_provider" ON "recordings" USING btree ("provider_id","vacancy_id") WHERE typed_at is null;--> statement-breakpoint
CREATE POLICY "transcript_drafts_type" ON "transcript_drafts" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and application_is_sent(application_id) and may_arrange_for(application_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and application_is_sent(application_id) and may_arrange_for(application_id));--> statement-breakpoint
CREATE POLICY "transcript_drafts_guard_writes" ON "transcript_drafts" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);