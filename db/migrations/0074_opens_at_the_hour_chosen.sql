ALTER TABLE "vacancies" ADD COLUMN "opens_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "opens_by" uuid;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "opens_seen" text;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "not_opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "not_opened_why" text;--> statement-breakpoint
CREATE INDEX "vacancies_opening" ON "vacancies" USING btree ("provider_id","opens_at") WHERE opens_at is not null;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_not_opened_why" CHECK (not_opened_why in ('changed-since-seen', 'who-chose-left', 'not-ready'));--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_opening" CHECK (num_nulls(opens_at, opens_by, opens_seen) in (0, 3) and num_nulls(not_opened_at, not_opened_why) in (0, 2)
        and (not_opened_at is null or opens_at is not null) and (opens_at is null or status = 'draft'));