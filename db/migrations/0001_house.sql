CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "memberships_role" CHECK (role in ('owner', 'hiring-manager', 'assessor'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"challenge" text NOT NULL,
	"person_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "passkey_challenges_challenge_unique" UNIQUE("challenge")
);
--> statement-breakpoint
ALTER TABLE "passkey_challenges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"credential_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint DEFAULT 0 NOT NULL,
	"transports" text[] DEFAULT '{}'::text[] NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkeys_credentialId_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "passkeys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "providers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"nation" text DEFAULT 'england' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"contact_email" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "providers_slug_unique" UNIQUE("slug"),
	CONSTRAINT "providers_nation" CHECK (nation in ('england', 'scotland', 'wales', 'northern-ireland'))
);
--> statement-breakpoint
ALTER TABLE "providers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"way" text NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "sessions_way" CHECK (way in ('link', 'passkey', 'invitation', 'demo'))
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"provider_id" uuid,
	"browser_hash" text,
	"return_to" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "sign_in_links_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "sign_in_links_purpose" CHECK (purpose in ('sign-in', 'panel-invitation', 'worker-invitation'))
);
--> statement-breakpoint
ALTER TABLE "sign_in_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "adjustments" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"wanted" boolean NOT NULL,
	"sealed" "bytea"
);
--> statement-breakpoint
ALTER TABLE "adjustments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"body" text,
	"ratings" jsonb,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answers_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "answers_once" UNIQUE("application_id","vacancy_question_id")
);
--> statement-breakpoint
ALTER TABLE "answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "applicant_contacts" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"name" text NOT NULL,
	"way" text NOT NULL,
	"email" text,
	"phone" text,
	CONSTRAINT "applicant_contacts_way" CHECK (way in ('email', 'phone', 'reference'))
);
--> statement-breakpoint
ALTER TABLE "applicant_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"device_hash" text NOT NULL,
	"come_back_hash" text,
	"secret_word_hash" text,
	"data_key" "bytea",
	"language" text DEFAULT 'en' NOT NULL,
	"not_barred_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"withdrawal_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "applications_reference_unique" UNIQUE("reference"),
	CONSTRAINT "applications_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "applications_status" CHECK (status in ('draft', 'submitted', 'shortlisted', 'not-shortlisted', 'offered', 'accepted', 'declined', 'not-appointed', 'started', 'withdrawn')),
	CONSTRAINT "applications_sent_has_time" CHECK (status in ('draft', 'withdrawn') or submitted_at is not null)
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_reveals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identity_reveals_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "identity_reveals_once" UNIQUE("application_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "identity_reveals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_person_id" uuid,
	"request_id" text,
	"event" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"seq" bigint,
	"hash" text
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "job_runs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid,
	"event_id" uuid NOT NULL,
	"job" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"queued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "job_runs_promise" UNIQUE("event_id","job"),
	CONSTRAINT "job_runs_state" CHECK (state in ('waiting', 'running', 'done', 'gave-up'))
);
--> statement-breakpoint
ALTER TABLE "job_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid,
	"event" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"relayed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certificates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"accreditation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"code" text NOT NULL,
	"number" text NOT NULL,
	"holder_name" text NOT NULL,
	"scheme" text NOT NULL,
	"edition" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"badge_json" text NOT NULL,
	"signing_key_id" text NOT NULL,
	"pdf_key" text NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_reason" text,
	CONSTRAINT "certificates_code_unique" UNIQUE("code"),
	CONSTRAINT "certificates_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "certificates_once" UNIQUE("accreditation_id"),
	CONSTRAINT "certificates_number" UNIQUE("provider_id","number")
);
--> statement-breakpoint
ALTER TABLE "certificates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decisions_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "decisions_outcome" CHECK (outcome in ('shortlist', 'not-shortlist', 'appoint', 'not-appoint'))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"application_id" uuid,
	"role_code" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employments_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "employments_application" UNIQUE("application_id")
);
--> statement-breakpoint
ALTER TABLE "employments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"pay_pence_per_hour" integer NOT NULL,
	"start_on" date NOT NULL,
	"conditions" text NOT NULL,
	"status" text DEFAULT 'made' NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "offers_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "offers_one_each" UNIQUE("application_id"),
	CONSTRAINT "offers_status" CHECK (status in ('made', 'accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid,
	"template" text NOT NULL,
	"address_sealed" "bytea" NOT NULL,
	"subject" text NOT NULL,
	"body_sealed" "bytea",
	"state" text DEFAULT 'queued' NOT NULL,
	"dedupe_key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "messages_dedupeKey_unique" UNIQUE("dedupe_key"),
	CONSTRAINT "messages_state" CHECK (state in ('queued', 'sent', 'kept', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_agreements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"say" text NOT NULL,
	"quorum" smallint NOT NULL,
	"sealed_at" timestamp with time zone,
	"sealed_by" uuid,
	"hash" text,
	CONSTRAINT "panel_agreements_vacancyId_unique" UNIQUE("vacancy_id"),
	CONSTRAINT "panel_agreements_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_agreements_say" CHECK (say in ('advisory', 'equal', 'final')),
	CONSTRAINT "panel_agreements_quorum" CHECK (quorum >= 1)
);
--> statement-breakpoint
ALTER TABLE "panel_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_members" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"part" text NOT NULL,
	"called" text NOT NULL,
	"invited_email" text,
	"shown_as" text,
	"order_seed" integer NOT NULL,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"joined_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	CONSTRAINT "panel_members_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_members_once" UNIQUE("vacancy_id","person_id"),
	CONSTRAINT "panel_members_part" CHECK (part in ('draws-on-support', 'family-or-friend', 'staff'))
);
--> statement-breakpoint
ALTER TABLE "panel_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scores" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"points" smallint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "scores_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "scores_once" UNIQUE("answer_id","panel_member_id"),
	CONSTRAINT "scores_points" CHECK (points between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"journal_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	CONSTRAINT "entries_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "entries_amount" CHECK (amount_minor <> 0)
);
--> statement-breakpoint
ALTER TABLE "entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "journals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"idempotency_key" text NOT NULL,
	"memo" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "journals_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "journals_once" UNIQUE("provider_id","idempotency_key")
);
--> statement-breakpoint
ALTER TABLE "journals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"code" text NOT NULL,
	"currency" char(3) NOT NULL,
	CONSTRAINT "ledger_accounts_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "ledger_accounts_code" UNIQUE("provider_id","code","currency"),
	CONSTRAINT "ledger_accounts_code_known" CHECK (code in ('rewards-budget', 'rewards-owed'))
);
--> statement-breakpoint
ALTER TABLE "ledger_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reward_rules" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"title" text NOT NULL,
	"scheme" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" char(3) DEFAULT 'GBP' NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "reward_rules_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "reward_rules_amount" CHECK (amount_minor > 0)
);
--> statement-breakpoint
ALTER TABLE "reward_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rewards" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"title" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"state" text DEFAULT 'earned' NOT NULL,
	"earned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rewards_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "rewards_once" UNIQUE("person_id","rule_id","subject_id"),
	CONSTRAINT "rewards_state" CHECK (state in ('earned'))
);
--> statement-breakpoint
ALTER TABLE "rewards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_keys" (
	"question_version_id" uuid NOT NULL,
	"option_id" text NOT NULL,
	"provider_id" uuid,
	"points" smallint NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "answer_keys_question_version_id_option_id_pk" PRIMARY KEY("question_version_id","option_id")
);
--> statement-breakpoint
ALTER TABLE "answer_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "question_versions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid,
	"question_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"situation" text NOT NULL,
	"ask" text NOT NULL,
	"easy_read" jsonb NOT NULL,
	"options" jsonb,
	"value_codes" text[] NOT NULL,
	"guide" jsonb,
	"credit" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "question_versions_number" UNIQUE("question_id","version"),
	CONSTRAINT "question_versions_kind" CHECK (kind in ('prompt', 'rate-options', 'written'))
);
--> statement-breakpoint
ALTER TABLE "question_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questions_code" UNIQUE NULLS NOT DISTINCT("provider_id","code"),
	CONSTRAINT "questions_kind" CHECK (kind in ('prompt', 'rate-options', 'written'))
);
--> statement-breakpoint
ALTER TABLE "questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accreditations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"holder_name" text NOT NULL,
	"scheme" text NOT NULL,
	"edition" text NOT NULL,
	"status" text DEFAULT 'awarded' NOT NULL,
	"awarded_at" timestamp with time zone NOT NULL,
	"awarded_by" uuid NOT NULL,
	CONSTRAINT "accreditations_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "accreditations_once" UNIQUE("provider_id","person_id","scheme","edition"),
	CONSTRAINT "accreditations_status" CHECK (status in ('awarded', 'suspended', 'revoked'))
);
--> statement-breakpoint
ALTER TABLE "accreditations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "standards" (
	"scheme" text NOT NULL,
	"edition" text NOT NULL,
	"number" smallint NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "standards_scheme_edition_number_pk" PRIMARY KEY("scheme","edition","number")
);
--> statement-breakpoint
CREATE TABLE "training_records" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"employment_id" uuid NOT NULL,
	"scheme" text NOT NULL,
	"edition" text NOT NULL,
	"standard_number" smallint NOT NULL,
	"known_at" timestamp with time zone,
	"known_by" uuid,
	"seen_at" timestamp with time zone,
	"seen_by" uuid,
	"signed_off_at" timestamp with time zone,
	"signed_off_by" uuid,
	CONSTRAINT "training_records_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "training_records_once" UNIQUE("employment_id","scheme","edition","standard_number"),
	CONSTRAINT "training_records_known" CHECK ((known_at is null) = (known_by is null)),
	CONSTRAINT "training_records_seen" CHECK ((seen_at is null) = (seen_by is null)),
	CONSTRAINT "training_records_signed" CHECK ((signed_off_at is null) = (signed_off_by is null)),
	CONSTRAINT "training_records_both_before_sign_off" CHECK (signed_off_at is null or (known_at is not null and seen_at is not null)),
	CONSTRAINT "training_records_second_person" CHECK (signed_off_by is null or (signed_off_by <> known_by and signed_off_by <> seen_by))
);
--> statement-breakpoint
ALTER TABLE "training_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_values" (
	"code" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pathway_roles" (
	"code" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pay_rates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"region" text NOT NULL,
	"age_from" smallint NOT NULL,
	"age_to" smallint,
	"pence_per_hour" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"source_name" text NOT NULL,
	"source_url" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "pay_rates_once" UNIQUE("kind","region","age_from","valid_from"),
	CONSTRAINT "pay_rates_kind" CHECK (kind in ('national-living-wage', 'national-minimum-wage', 'apprentice-rate', 'real-living-wage')),
	CONSTRAINT "pay_rates_region" CHECK (region in ('uk', 'london'))
);
--> statement-breakpoint
CREATE TABLE "vacancies" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"role_code" text NOT NULL,
	"place" text NOT NULL,
	"pay_region" text DEFAULT 'uk' NOT NULL,
	"good_day" text NOT NULL,
	"the_work" text NOT NULL,
	"training" text NOT NULL,
	"pay_pence_per_hour" integer NOT NULL,
	"minutes_per_week" integer NOT NULL,
	"pattern" text NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"hear_by" date NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "vacancies_slug_unique" UNIQUE("slug"),
	CONSTRAINT "vacancies_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "vacancies_status" CHECK (status in ('draft', 'published', 'closed')),
	CONSTRAINT "vacancies_pay_region" CHECK (pay_region in ('uk', 'london'))
);
--> statement-breakpoint
ALTER TABLE "vacancies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vacancy_counters" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"started" integer DEFAULT 0 NOT NULL,
	"submitted" integer DEFAULT 0 NOT NULL,
	"shortlisted" integer DEFAULT 0 NOT NULL,
	"not_shortlisted" integer DEFAULT 0 NOT NULL,
	"offered" integer DEFAULT 0 NOT NULL,
	"not_appointed" integer DEFAULT 0 NOT NULL,
	"withdrawn" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vacancy_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vacancy_questions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"question_version_id" uuid NOT NULL,
	CONSTRAINT "vacancy_questions_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "vacancy_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vacancy_values" (
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"value_code" text NOT NULL,
	CONSTRAINT "vacancy_values_vacancy_id_value_code_pk" PRIMARY KEY("vacancy_id","value_code")
);
--> statement-breakpoint
ALTER TABLE "vacancy_values" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_provider_id_vacancy_question_id_vacancy_questions_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_question_id") REFERENCES "public"."vacancy_questions"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applicant_contacts" ADD CONSTRAINT "applicant_contacts_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_reveals" ADD CONSTRAINT "identity_reveals_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_provider_id_accreditation_id_accreditations_provider_id_id_fk" FOREIGN KEY ("provider_id","accreditation_id") REFERENCES "public"."accreditations"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_role_code_pathway_roles_code_fk" FOREIGN KEY ("role_code") REFERENCES "public"."pathway_roles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_agreements" ADD CONSTRAINT "panel_agreements_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_members" ADD CONSTRAINT "panel_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_members" ADD CONSTRAINT "panel_members_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_provider_id_vacancy_question_id_vacancy_questions_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_question_id") REFERENCES "public"."vacancy_questions"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_provider_id_journal_id_journals_provider_id_id_fk" FOREIGN KEY ("provider_id","journal_id") REFERENCES "public"."journals"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_provider_id_account_id_ledger_accounts_provider_id_id_fk" FOREIGN KEY ("provider_id","account_id") REFERENCES "public"."ledger_accounts"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reward_rules" ADD CONSTRAINT "reward_rules_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rewards" ADD CONSTRAINT "rewards_provider_id_rule_id_reward_rules_provider_id_id_fk" FOREIGN KEY ("provider_id","rule_id") REFERENCES "public"."reward_rules"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_keys" ADD CONSTRAINT "answer_keys_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_awarded_by_people_id_fk" FOREIGN KEY ("awarded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_known_by_people_id_fk" FOREIGN KEY ("known_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_seen_by_people_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_signed_off_by_people_id_fk" FOREIGN KEY ("signed_off_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_records" ADD CONSTRAINT "training_records_provider_id_employment_id_employments_provider_id_id_fk" FOREIGN KEY ("provider_id","employment_id") REFERENCES "public"."employments"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_role_code_pathway_roles_code_fk" FOREIGN KEY ("role_code") REFERENCES "public"."pathway_roles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_counters" ADD CONSTRAINT "vacancy_counters_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_questions" ADD CONSTRAINT "vacancy_questions_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_questions" ADD CONSTRAINT "vacancy_questions_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_values" ADD CONSTRAINT "vacancy_values_value_code_care_values_code_fk" FOREIGN KEY ("value_code") REFERENCES "public"."care_values"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_values" ADD CONSTRAINT "vacancy_values_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_current" ON "memberships" USING btree ("provider_id","person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "memberships_person" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "passkeys_person" ON "passkeys" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_links_person" ON "sign_in_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "answers_to_question" ON "answers" USING btree ("vacancy_question_id","id");--> statement-breakpoint
CREATE INDEX "applications_of_vacancy" ON "applications" USING btree ("provider_id","vacancy_id","status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("provider_id","subject_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_events_chain" ON "audit_events" USING btree ("provider_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_unchained" ON "audit_events" USING btree ("id") WHERE seq is null;--> statement-breakpoint
CREATE INDEX "job_runs_provider" ON "job_runs" USING btree ("provider_id","id");--> statement-breakpoint
CREATE INDEX "job_runs_subject" ON "job_runs" USING btree ("provider_id","subject_id");--> statement-breakpoint
CREATE INDEX "job_runs_unfinished" ON "job_runs" USING btree ("queued_at") WHERE state in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("id") WHERE relayed_at is null;--> statement-breakpoint
CREATE INDEX "outbox_relayed" ON "outbox" USING btree ("relayed_at") WHERE relayed_at is not null;--> statement-breakpoint
CREATE INDEX "certificates_person" ON "certificates" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "decisions_application" ON "decisions" USING btree ("provider_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_shortlist_once" ON "decisions" USING btree ("application_id") WHERE outcome in ('shortlist', 'not-shortlist');--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_appoint_once" ON "decisions" USING btree ("application_id") WHERE outcome in ('appoint', 'not-appoint');--> statement-breakpoint
CREATE INDEX "employments_person" ON "employments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "messages_provider" ON "messages" USING btree ("provider_id","id");--> statement-breakpoint
CREATE INDEX "panel_members_person" ON "panel_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "scores_of_question" ON "scores" USING btree ("vacancy_question_id","panel_member_id","sent_at");--> statement-breakpoint
CREATE INDEX "scores_of_member" ON "scores" USING btree ("person_id","vacancy_question_id");--> statement-breakpoint
CREATE INDEX "entries_journal" ON "entries" USING btree ("provider_id","journal_id");--> statement-breakpoint
CREATE INDEX "entries_account" ON "entries" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "question_versions_provider" ON "question_versions" USING btree ("provider_id","id");--> statement-breakpoint
CREATE INDEX "accreditations_person" ON "accreditations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "training_records_provider" ON "training_records" USING btree ("provider_id","employment_id");--> statement-breakpoint
CREATE INDEX "vacancies_provider" ON "vacancies" USING btree ("provider_id","id");--> statement-breakpoint
CREATE INDEX "vacancies_open" ON "vacancies" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "vacancy_questions_vacancy" ON "vacancy_questions" USING btree ("vacancy_id","position");--> statement-breakpoint
CREATE POLICY "memberships_tenant" ON "memberships" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "memberships_own" ON "memberships" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ("memberships"."person_id" = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "memberships_doorkeeper" ON "memberships" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "memberships_guard" ON "memberships" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "passkey_challenges_doorkeeper" ON "passkey_challenges" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "passkeys_doorkeeper" ON "passkeys" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "passkeys_own" ON "passkeys" AS PERMISSIVE FOR ALL TO "values_first_app" USING ("passkeys"."person_id" = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ("passkeys"."person_id" = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "people_self" ON "people" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ("people"."id" = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "people_self_change" ON "people" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ("people"."id" = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ("people"."id" = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "people_of_provider" ON "people" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and belongs_to_provider("people"."id"));--> statement-breakpoint
CREATE POLICY "people_doorkeeper" ON "people" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "people_guard" ON "people" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "people_guard_insert" ON "people" AS PERMISSIVE FOR INSERT TO "values_first_guard" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "providers_public" ON "providers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (true);--> statement-breakpoint
CREATE POLICY "providers_own" ON "providers" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and "providers"."id" = (select nullif(current_setting('app.provider_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and "providers"."id" = (select nullif(current_setting('app.provider_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "providers_doorkeeper" ON "providers" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "providers_guard" ON "providers" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "sessions_doorkeeper" ON "sessions" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "sessions_own" ON "sessions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ("sessions"."person_id" = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "sessions_own_end" ON "sessions" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ("sessions"."person_id" = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ("sessions"."person_id" = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "sign_in_links_doorkeeper" ON "sign_in_links" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "sign_in_links_invitations" ON "sign_in_links" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid and purpose <> 'sign-in' and is_invited_here(person_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid and purpose <> 'sign-in' and is_invited_here(person_id));--> statement-breakpoint
CREATE POLICY "adjustments_own" ON "adjustments" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "adjustments_revealed" ON "adjustments" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "answers_own" ON "answers" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "answers_tenant" ON "answers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and application_is_sent(application_id));--> statement-breakpoint
CREATE POLICY "answers_panel" ON "answers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id) and answer_may_be_scored(application_id, vacancy_question_id));--> statement-breakpoint
CREATE POLICY "answers_guard" ON "answers" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "applicant_contacts_own" ON "applicant_contacts" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "applicant_contacts_jobs" ON "applicant_contacts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "applicant_contacts_revealed" ON "applicant_contacts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "applications_own" ON "applications" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "applications_doorkeeper" ON "applications" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "applications_tenant" ON "applications" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and submitted_at is not null) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and submitted_at is not null);--> statement-breakpoint
CREATE POLICY "applications_guard" ON "applications" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "identity_reveals_read" ON "identity_reveals" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "identity_reveals_write" ON "identity_reveals" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "identity_reveals_own" ON "identity_reveals" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "identity_reveals_guard" ON "identity_reveals" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "audit_events_write" ON "audit_events" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK (((
  (select nullif(current_setting('app.actor', true), '')) in ('person', 'doorkeeper', 'relay')
  or ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system', 'applicant') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)
) and (
  (select nullif(current_setting('app.actor', true), '')) in ('doorkeeper', 'system', 'relay')
  or (actor_kind = (select nullif(current_setting('app.actor', true), '')) and actor_person_id is not distinct from (select nullif(current_setting('app.person_id', true), ''))::uuid)
)));--> statement-breakpoint
CREATE POLICY "audit_events_read" ON "audit_events" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "audit_events_relay" ON "audit_events" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('relay'));--> statement-breakpoint
CREATE POLICY "audit_events_chain_set" ON "audit_events" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('relay')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('relay'));--> statement-breakpoint
CREATE POLICY "job_runs_tenant" ON "job_runs" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "job_runs_system" ON "job_runs" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "job_runs_relay" ON "job_runs" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('relay')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('relay'));--> statement-breakpoint
CREATE POLICY "outbox_write" ON "outbox" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((
  (select nullif(current_setting('app.actor', true), '')) in ('person', 'doorkeeper', 'relay')
  or ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system', 'applicant') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)
));--> statement-breakpoint
CREATE POLICY "outbox_relay" ON "outbox" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('relay')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('relay'));--> statement-breakpoint
CREATE POLICY "certificates_tenant" ON "certificates" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "certificates_own" ON "certificates" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "certificates_in_hand" ON "certificates" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('certificate-reader') and code = (select nullif(current_setting('app.certificate_code', true), '')));--> statement-breakpoint
CREATE POLICY "decisions_tenant" ON "decisions" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "decisions_own" ON "decisions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "decisions_guard" ON "decisions" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "employments_tenant" ON "employments" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "employments_own" ON "employments" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "employments_guard" ON "employments" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "offers_tenant" ON "offers" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "offers_own" ON "offers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "offers_answer" ON "offers" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "offers_guard" ON "offers" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "messages_write" ON "messages" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper') or ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system', 'applicant') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)));--> statement-breakpoint
CREATE POLICY "messages_deliver" ON "messages" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "messages_mailbox" ON "messages" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "panel_agreements_tenant" ON "panel_agreements" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_agreements_read" ON "panel_agreements" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (vacancy_is_public(vacancy_id) or ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id)));--> statement-breakpoint
CREATE POLICY "panel_agreements_guard" ON "panel_agreements" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_members_tenant" ON "panel_members" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_members_read" ON "panel_members" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and (person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid or sits_on_panel(vacancy_id)));--> statement-breakpoint
CREATE POLICY "panel_members_self" ON "panel_members" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "panel_members_guard" ON "panel_members" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "scores_own" ON "scores" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "scores_panel" ON "scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sent_at is not null and has_sent_question(vacancy_id, vacancy_question_id));--> statement-breakpoint
CREATE POLICY "scores_tenant" ON "scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and sent_at is not null and (not has_had_seat(vacancy_id) or has_sent_question(vacancy_id, vacancy_question_id)));--> statement-breakpoint
CREATE POLICY "scores_guard" ON "scores" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "entries_tenant" ON "entries" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "journals_tenant" ON "journals" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "ledger_accounts_tenant" ON "ledger_accounts" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "reward_rules_tenant" ON "reward_rules" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "rewards_tenant" ON "rewards" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "rewards_own" ON "rewards" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "answer_keys_tenant" ON "answer_keys" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "answer_keys_library" ON "answer_keys" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (provider_id is null and (select nullif(current_setting('app.actor', true), '')) in ('staff', 'system'));--> statement-breakpoint
CREATE POLICY "question_versions_tenant" ON "question_versions" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "question_versions_library" ON "question_versions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (provider_id is null);--> statement-breakpoint
CREATE POLICY "question_versions_public" ON "question_versions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (question_is_public(question_id));--> statement-breakpoint
CREATE POLICY "question_versions_guard" ON "question_versions" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "questions_tenant" ON "questions" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "questions_library" ON "questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (provider_id is null);--> statement-breakpoint
CREATE POLICY "questions_public" ON "questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (question_is_public(id));--> statement-breakpoint
CREATE POLICY "accreditations_tenant" ON "accreditations" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "accreditations_own" ON "accreditations" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "training_records_tenant" ON "training_records" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "training_records_own" ON "training_records" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_own_employment(employment_id));--> statement-breakpoint
CREATE POLICY "training_records_guard" ON "training_records" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "vacancies_tenant" ON "vacancies" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "vacancies_public" ON "vacancies" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (status in ('published', 'closed'));--> statement-breakpoint
CREATE POLICY "vacancies_panel" ON "vacancies" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(id));--> statement-breakpoint
CREATE POLICY "vacancies_guard" ON "vacancies" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "vacancy_counters_tenant" ON "vacancy_counters" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "vacancy_counters_start" ON "vacancy_counters" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));--> statement-breakpoint
CREATE POLICY "vacancy_counters_applicant" ON "vacancy_counters" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and (select nullif(current_setting('app.application_id', true), ''))::uuid is not null and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and (select nullif(current_setting('app.application_id', true), ''))::uuid is not null and provider_id = (select nullif(current_setting('app.provider_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "vacancy_questions_tenant" ON "vacancy_questions" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "vacancy_questions_read" ON "vacancy_questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) or vacancy_is_public(vacancy_id) or ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id))));--> statement-breakpoint
CREATE POLICY "vacancy_questions_guard" ON "vacancy_questions" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "vacancy_values_tenant" ON "vacancy_values" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "vacancy_values_read" ON "vacancy_values" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) or vacancy_is_public(vacancy_id) or ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id))));