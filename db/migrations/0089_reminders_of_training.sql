CREATE TABLE "learning_reminders" (
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"code" text NOT NULL,
	"until" date NOT NULL,
	"days" smallint NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "learning_reminders_employment_id_code_until_days_pk" PRIMARY KEY("employment_id","code","until","days")
);
--> statement-breakpoint
ALTER TABLE "learning_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "learning_reminders" ADD CONSTRAINT "learning_reminders_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "learning_reminders_provider" ON "learning_reminders" USING btree ("provider_id","until");--> statement-breakpoint
CREATE POLICY "learning_reminders_jobs" ON "learning_reminders" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
alter table learning_reminders force row level security;
--> statement-breakpoint
grant select, insert on learning_reminders to values_first_app;
