ALTER TABLE "vacancies" ADD COLUMN "unfinished" jsonb;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "saved_from" uuid;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "noted_by" uuid;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "noted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_unfinished" CHECK (unfinished is null or status = 'draft');