CREATE TABLE "certificate_numbers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"accreditation_id" uuid NOT NULL,
	"number" text NOT NULL,
	"reserved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificate_numbers_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "certificate_numbers_one" UNIQUE("accreditation_id"),
	CONSTRAINT "certificate_numbers_once" UNIQUE("provider_id","number")
);
--> statement-breakpoint
ALTER TABLE "certificate_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "certificate_numbers" ADD CONSTRAINT "certificate_numbers_provider_id_accreditation_id_accreditations_provider_id_id_fk" FOREIGN KEY ("provider_id","accreditation_id") REFERENCES "public"."accreditations"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "certificate_numbers_tenant" ON "certificate_numbers" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));
--> statement-breakpoint
alter table certificate_numbers force row level security;
--> statement-breakpoint
grant select, insert, update, delete on certificate_numbers to values_first_app;
