CREATE TABLE "assisted_entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"way" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"agreed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "assisted_entries_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "assisted_entries_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "assisted_entries_way" CHECK (way in ('phone', 'paper', 'in-person'))
);
--> statement-breakpoint
ALTER TABLE "assisted_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "correspondence" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"written_by" uuid,
	"sealed" "bytea" NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "correspondence_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "correspondence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "equality_answers" (
	"token" text PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"month" text NOT NULL,
	"answers" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "equality_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recordings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"storage_key" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recordings_answerId_unique" UNIQUE("answer_id"),
	CONSTRAINT "recordings_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "recordings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transcripts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"words" text NOT NULL,
	"typed_by" uuid NOT NULL,
	"typed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transcripts_answerId_unique" UNIQUE("answer_id"),
	CONSTRAINT "transcripts_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "transcripts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "disclosures_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "disclosures_once" UNIQUE("application_id","kind"),
	CONSTRAINT "disclosures_kind" CHECK (kind in ('employment-history', 'criminal-record', 'health'))
);
--> statement-breakpoint
ALTER TABLE "disclosures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"sealed" "bytea",
	"sent_by" uuid,
	"sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feedback_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "feedback_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "feedback_read_by_somebody" CHECK (sent_at is null or (sent_by is not null and sealed is not null))
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_counters" (
	"provider_id" uuid PRIMARY KEY NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"sent_in_time" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feedback_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_times" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"way" text NOT NULL,
	"place" text NOT NULL,
	"taken_by" uuid,
	"taken_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_times_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "meeting_times_way" CHECK (way in ('in-person', 'video', 'phone')),
	CONSTRAINT "meeting_times_minutes" CHECK (minutes between 5 and 480),
	CONSTRAINT "meeting_times_taken" CHECK ((taken_by is null) = (taken_at is null))
);
--> statement-breakpoint
ALTER TABLE "meeting_times" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "good_day_voices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"words" text NOT NULL,
	"shown_as" text,
	"consent_form" text NOT NULL,
	"consented_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "good_day_voices_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "good_day_voices_once" UNIQUE("vacancy_id","person_id"),
	CONSTRAINT "good_day_voices_form" CHECK (consent_form in ('in-writing', 'easy-read', 'read-aloud', 'told-in-person')),
	CONSTRAINT "good_day_voices_gone" CHECK (withdrawn_at is null or (words = '' and shown_as is null))
);
--> statement-breakpoint
ALTER TABLE "good_day_voices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"answer_sealed" "bytea",
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "complaints_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "complaints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asked_questions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"words" text NOT NULL,
	"email_sealed" "bytea",
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"is_public" boolean DEFAULT false NOT NULL,
	CONSTRAINT "asked_questions_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "asked_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "published_vacancies" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"published" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "published_vacancies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "question_versions" DROP CONSTRAINT "question_versions_kind";--> statement-breakpoint
ALTER TABLE "questions" DROP CONSTRAINT "questions_kind";--> statement-breakpoint
ALTER TABLE "adjustments" DROP CONSTRAINT "adjustments_pkey";--> statement-breakpoint
ALTER TABLE "adjustments" ADD COLUMN "purpose" text DEFAULT 'meeting' NOT NULL;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_application_id_purpose_pk" PRIMARY KEY("application_id","purpose");--> statement-breakpoint
ALTER TABLE "adjustments" ADD COLUMN "asked_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "adjustments" ADD COLUMN "delivered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "adjustments" ADD COLUMN "delivered_by" uuid;--> statement-breakpoint
ALTER TABLE "adjustments" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "adjustments" ADD COLUMN "not_yet_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "best_and_worst" jsonb;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "ordering" jsonb;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "mode" text DEFAULT 'typed' NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "outcode" text;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "support_setting" text;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "driving" text;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "guaranteed_minutes_per_week" integer;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "travel_time" text;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "sick_pay" text;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "sick_pay_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "words_found" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || good_day || ' ' || the_work || ' ' || training || ' ' || pattern)) STORED;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "place_found" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', place || ' ' || coalesce(outcode, ''))) STORED;--> statement-breakpoint
ALTER TABLE "assisted_entries" ADD CONSTRAINT "assisted_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assisted_entries" ADD CONSTRAINT "assisted_entries_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence" ADD CONSTRAINT "correspondence_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correspondence" ADD CONSTRAINT "correspondence_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcripts" ADD CONSTRAINT "transcripts_typed_by_people_id_fk" FOREIGN KEY ("typed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcripts" ADD CONSTRAINT "transcripts_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_counters" ADD CONSTRAINT "feedback_counters_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_times" ADD CONSTRAINT "meeting_times_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "good_day_voices" ADD CONSTRAINT "good_day_voices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "good_day_voices" ADD CONSTRAINT "good_day_voices_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asked_questions" ADD CONSTRAINT "asked_questions_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correspondence_application" ON "correspondence" USING btree ("application_id","id");--> statement-breakpoint
CREATE INDEX "correspondence_unread" ON "correspondence" USING btree ("provider_id","id") WHERE read_at is null and written_by is null;--> statement-breakpoint
CREATE INDEX "recordings_application" ON "recordings" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "transcripts_application" ON "transcripts" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "feedback_owed" ON "feedback" USING btree ("provider_id","due_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "meeting_times_vacancy" ON "meeting_times" USING btree ("provider_id","vacancy_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_times_one_each" ON "meeting_times" USING btree ("taken_by");--> statement-breakpoint
CREATE INDEX "complaints_open" ON "complaints" USING btree ("provider_id","due_at") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "complaints_application" ON "complaints" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "asked_questions_vacancy" ON "asked_questions" USING btree ("provider_id","vacancy_id","id");--> statement-breakpoint
CREATE INDEX "adjustments_to_see_to" ON "adjustments" USING btree ("provider_id","asked_at") WHERE wanted and confirmed_at is null;--> statement-breakpoint
CREATE INDEX "messages_application" ON "messages" USING btree ("application_id") WHERE application_id is not null;--> statement-breakpoint
CREATE INDEX "vacancies_words" ON "vacancies" USING gin ("words_found") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "vacancies_place" ON "vacancies" USING gin ("place_found") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "vacancies_closing" ON "vacancies" USING btree ("closes_at") WHERE status = 'published';--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_purpose" CHECK (purpose in ('applying', 'meeting'));--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_mode" CHECK (mode in ('typed', 'spoken', 'paper', 'phone', 'in-person'));--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_kind" CHECK (kind in ('prompt', 'rate-options', 'best-and-worst', 'put-in-order', 'written', 'spoken'));--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_kind" CHECK (kind in ('prompt', 'rate-options', 'best-and-worst', 'put-in-order', 'written', 'spoken'));--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_support_setting" CHECK (support_setting in ('at-home', 'supported-living', 'care-home', 'extra-care', 'personal-assistant', 'day-and-community', 'shared-lives'));--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_driving" CHECK (driving in ('not-needed', 'helpful', 'needed'));--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_travel_time" CHECK (travel_time in ('full-rate', 'lower-rate', 'no-travel'));--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_sick_pay" CHECK (sick_pay in ('statutory', 'more-than-statutory'));--> statement-breakpoint
CREATE POLICY "adjustments_guard_writes" ON "adjustments" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "adjustments_arranged" ON "adjustments" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and may_arrange_for(application_id));--> statement-breakpoint
CREATE POLICY "adjustments_delivered" ON "adjustments" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and may_arrange_for(application_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and may_arrange_for(application_id));--> statement-breakpoint
CREATE POLICY "answers_guard_writes" ON "answers" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "applicant_contacts_guard_writes" ON "applicant_contacts" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "applications_guard_writes" ON "applications" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_reveals_guard_writes" ON "identity_reveals" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "decisions_guard_writes" ON "decisions" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "offers_guard_writes" ON "offers" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "messages_guard_writes" ON "messages" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "scores_guard_writes" ON "scores" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "assisted_entries_own" ON "assisted_entries" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "assisted_entries_doorkeeper" ON "assisted_entries" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "assisted_entries_staff" ON "assisted_entries" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "assisted_entries_guard" ON "assisted_entries" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "assisted_entries_guard_writes" ON "assisted_entries" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "correspondence_own_read" ON "correspondence" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "correspondence_own_write" ON "correspondence" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid and written_by is null);--> statement-breakpoint
CREATE POLICY "correspondence_own_seen" ON "correspondence" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "correspondence_staff" ON "correspondence" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (may_arrange_for(application_id) or identity_was_shown(application_id))) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (may_arrange_for(application_id) or identity_was_shown(application_id)));--> statement-breakpoint
CREATE POLICY "correspondence_guard" ON "correspondence" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "correspondence_guard_writes" ON "correspondence" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "equality_answers_add" ON "equality_answers" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "recordings_own" ON "recordings" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "recordings_to_type" ON "recordings" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and application_is_sent(application_id) and may_arrange_for(application_id));--> statement-breakpoint
CREATE POLICY "recordings_guard" ON "recordings" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "recordings_guard_writes" ON "recordings" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "transcripts_own" ON "transcripts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "transcripts_tenant" ON "transcripts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and application_is_sent(application_id));--> statement-breakpoint
CREATE POLICY "transcripts_type" ON "transcripts" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and typed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid and may_arrange_for(application_id));--> statement-breakpoint
CREATE POLICY "transcripts_panel" ON "transcripts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id) and answer_may_be_scored(application_id, vacancy_question_id));--> statement-breakpoint
CREATE POLICY "transcripts_guard" ON "transcripts" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "transcripts_guard_writes" ON "transcripts" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "disclosures_own" ON "disclosures" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "disclosures_staff" ON "disclosures" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and sent_at is not null and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "disclosures_guard_writes" ON "disclosures" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_tenant" ON "feedback" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "feedback_own" ON "feedback" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid and sent_at is not null);--> statement-breakpoint
CREATE POLICY "feedback_guard_writes" ON "feedback" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "feedback_counters_public" ON "feedback_counters" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (true);--> statement-breakpoint
CREATE POLICY "feedback_counters_add" ON "feedback_counters" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "feedback_counters_count" ON "feedback_counters" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meeting_times_tenant" ON "meeting_times" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meeting_times_choose" ON "meeting_times" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and ((taken_by is null and may_choose_time(vacancy_id)) or taken_by = (select nullif(current_setting('app.application_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meeting_times_take" ON "meeting_times" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and may_choose_time(vacancy_id) and (taken_by is null or taken_by = (select nullif(current_setting('app.application_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and (taken_by is null or taken_by = (select nullif(current_setting('app.application_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meeting_times_guard_writes" ON "meeting_times" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "good_day_voices_own" ON "good_day_voices" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and has_had_seat(vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and has_had_seat(vacancy_id));--> statement-breakpoint
CREATE POLICY "good_day_voices_tenant" ON "good_day_voices" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "good_day_voices_public" ON "good_day_voices" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (withdrawn_at is null and vacancy_is_public(vacancy_id));--> statement-breakpoint
CREATE POLICY "complaints_own_read" ON "complaints" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "complaints_own_make" ON "complaints" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid and answered_at is null and acknowledged_at is null);--> statement-breakpoint
CREATE POLICY "complaints_tenant_read" ON "complaints" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "complaints_tenant_answer" ON "complaints" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "complaints_guard_writes" ON "complaints" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "asked_questions_tenant" ON "asked_questions" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "asked_questions_ask" ON "asked_questions" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "asked_questions_public" ON "asked_questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (is_public and answered_at is not null and vacancy_is_public(vacancy_id));--> statement-breakpoint
CREATE POLICY "published_vacancies_read" ON "published_vacancies" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (true);--> statement-breakpoint
CREATE POLICY "published_vacancies_guard_writes" ON "published_vacancies" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);