CREATE TABLE "provider_sign_ups" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token_hash" text NOT NULL,
	"provider_name" text NOT NULL,
	"nation" text NOT NULL,
	"service_name" text NOT NULL,
	"place" text NOT NULL,
	"kind" text NOT NULL,
	"person_name" text NOT NULL,
	"email" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"slug" text,
	CONSTRAINT "provider_sign_ups_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "provider_sign_ups_kind" CHECK (kind in ('at-home', 'supported-living', 'care-home', 'extra-care', 'personal-assistant', 'day-and-community', 'shared-lives')),
	CONSTRAINT "provider_sign_ups_nation" CHECK (nation in ('england', 'scotland', 'wales', 'northern-ireland'))
);
--> statement-breakpoint
ALTER TABLE "provider_sign_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"kind" text NOT NULL,
	"nation" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "services_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "services_kind" CHECK (kind in ('at-home', 'supported-living', 'care-home', 'extra-care', 'personal-assistant', 'day-and-community', 'shared-lives')),
	CONSTRAINT "services_nation" CHECK (nation in ('england', 'scotland', 'wales', 'northern-ireland'))
);
--> statement-breakpoint
ALTER TABLE "services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "service_id" uuid;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "provider_sign_ups_old" ON "provider_sign_ups" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "services_open" ON "services" USING btree ("provider_id","id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_provider_id_service_id_services_provider_id_id_fk" FOREIGN KEY ("provider_id","service_id") REFERENCES "public"."services"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "provider_sign_ups_doorkeeper" ON "provider_sign_ups" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "services_tenant" ON "services" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "services_doorkeeper" ON "services" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint

alter table services force row level security;
--> statement-breakpoint
alter table provider_sign_ups force row level security;
--> statement-breakpoint
grant select, insert, update on services to values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on provider_sign_ups to values_first_app;
