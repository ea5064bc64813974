CREATE TABLE "fair_score_fits" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"outcome" text NOT NULL,
	"scores" integer NOT NULL,
	"fitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fair_score_fits_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "fair_score_fits_stage" CHECK (stage in ('sift', 'meeting')),
	CONSTRAINT "fair_score_fits_outcome" CHECK (outcome in ('fitted', 'not-connected', 'too-thin', 'not-converged'))
);
--> statement-breakpoint
ALTER TABLE "fair_score_fits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fair_scores" (
	"fit_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"raw_mean" double precision NOT NULL,
	"fair_mean" double precision NOT NULL,
	"fair_error" double precision NOT NULL,
	"band" smallint NOT NULL,
	CONSTRAINT "fair_scores_fit_id_application_id_pk" PRIMARY KEY("fit_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "fair_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_severities" (
	"fit_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"severity" double precision NOT NULL,
	"severity_error" double precision NOT NULL,
	CONSTRAINT "member_severities_fit_id_panel_member_id_pk" PRIMARY KEY("fit_id","panel_member_id"),
	CONSTRAINT "member_severities_once" UNIQUE("fit_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "member_severities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "explanation_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"explanation_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"enough" boolean NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "explanation_answers_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "explanation_answers_once" UNIQUE("explanation_id","panel_member_id")
);
--> statement-breakpoint
ALTER TABLE "explanation_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_comforts" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"words" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_comforts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_plans" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"words" text NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_by" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" smallint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_questions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"question_version_id" uuid NOT NULL,
	CONSTRAINT "meeting_questions_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "meeting_questions_position" UNIQUE("vacancy_id","position"),
	CONSTRAINT "meeting_questions_once" UNIQUE("vacancy_id","question_version_id")
);
--> statement-breakpoint
ALTER TABLE "meeting_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_roles" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"role" text NOT NULL,
	"meeting_question_id" uuid,
	CONSTRAINT "meeting_roles_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "meeting_roles_once" UNIQUE NULLS NOT DISTINCT("panel_member_id","role","meeting_question_id"),
	CONSTRAINT "meeting_roles_role" CHECK (role in ('welcome', 'ask', 'listen'))
);
--> statement-breakpoint
ALTER TABLE "meeting_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meeting_scores" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"meeting_question_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"points" smallint,
	"cannot_reason" text,
	"note" text DEFAULT '' NOT NULL,
	"given" text DEFAULT 'self' NOT NULL,
	"keyed_by" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "meeting_scores_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "meeting_scores_once" UNIQUE("application_id","meeting_question_id","panel_member_id"),
	CONSTRAINT "meeting_scores_points" CHECK (points between 1 and 5),
	CONSTRAINT "meeting_scores_points_or_why" CHECK ((points is null) = (cannot_reason is not null)),
	CONSTRAINT "meeting_scores_cannot" CHECK (cannot_reason in ('cannot-understand', 'about-something-hard', 'knows-person', 'other')),
	CONSTRAINT "meeting_scores_given" CHECK (given in ('self', 'to-supporter', 'on-paper'))
);
--> statement-breakpoint
ALTER TABLE "meeting_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings_held" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"came" boolean NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meetings_held" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_explanations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"choice_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"easy_reason" text NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "panel_explanations_applicationId_unique" UNIQUE("application_id"),
	CONSTRAINT "panel_explanations_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_explanations_words" CHECK (length(btrim(reason)) > 0 and length(btrim(easy_reason)) > 0)
);
--> statement-breakpoint
ALTER TABLE "panel_explanations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_order_agreements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_order_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"agreed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "panel_order_agreements_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_order_agreements_once" UNIQUE("panel_order_id","panel_member_id")
);
--> statement-breakpoint
ALTER TABLE "panel_order_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_order_places" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_order_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"proposed_place" smallint NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "panel_order_places_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_order_places_place" UNIQUE("panel_order_id","place"),
	CONSTRAINT "panel_order_places_once" UNIQUE("panel_order_id","application_id"),
	CONSTRAINT "panel_order_places_from_one" CHECK (place >= 1 and proposed_place >= 1),
	CONSTRAINT "panel_order_places_why" CHECK (place = proposed_place or length(btrim(reason)) > 0)
);
--> statement-breakpoint
ALTER TABLE "panel_order_places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_orders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"agreed_at" timestamp with time zone,
	CONSTRAINT "panel_orders_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_orders_number" UNIQUE("vacancy_id","number")
);
--> statement-breakpoint
ALTER TABLE "panel_orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_voice_counters" (
	"provider_id" uuid PRIMARY KEY NOT NULL,
	"appointed" integer DEFAULT 0 NOT NULL,
	"as_chosen" integer DEFAULT 0 NOT NULL,
	"explained" integer DEFAULT 0 NOT NULL,
	"enough" integer DEFAULT 0 NOT NULL,
	"not_enough" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "panel_voice_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "involvement" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"cap_pence" integer,
	"group_name" text DEFAULT '' NOT NULL,
	"advice_seen_at" timestamp with time zone NOT NULL,
	"chosen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "involvement_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "involvement_once" UNIQUE("provider_id","person_id"),
	CONSTRAINT "involvement_choice" CHECK (choice in ('all', 'less', 'hold', 'give', 'none')),
	CONSTRAINT "involvement_cap" CHECK (cap_pence is null or (choice = 'less' and cap_pence between 100 and 1000000))
);
--> statement-breakpoint
ALTER TABLE "involvement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_supporters" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"called" text NOT NULL,
	"invited_email" text,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "panel_supporters_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "panel_supporters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "say_agreements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"agrees" boolean NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"consent_form" text NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "say_agreements_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "say_agreements_once" UNIQUE("panel_member_id","fingerprint"),
	CONSTRAINT "say_agreements_form" CHECK (consent_form in ('in-writing', 'easy-read', 'read-aloud', 'told-in-person'))
);
--> statement-breakpoint
ALTER TABLE "say_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "taking_part" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"easy_read" boolean DEFAULT false NOT NULL,
	"read_aloud" boolean DEFAULT false NOT NULL,
	"pictures" boolean DEFAULT true NOT NULL,
	"text_size" text DEFAULT 'normal' NOT NULL,
	"ways" text[] DEFAULT '{"on-screen"}' NOT NULL,
	"answers_at_once" smallint,
	"answers_a_day" smallint,
	"answers_at_most" smallint,
	"days" smallint[] DEFAULT '{1,2,3,4,5,6,7}' NOT NULL,
	"times" text[] DEFAULT '{"morning","afternoon","evening"}' NOT NULL,
	"minutes_at_once" smallint,
	"words" text DEFAULT '' NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "taking_part_text_size" CHECK (text_size in ('normal', 'large', 'larger')),
	CONSTRAINT "taking_part_at_once" CHECK (answers_at_once is null or answers_at_once between 1 and 50),
	CONSTRAINT "taking_part_a_day" CHECK (answers_a_day is null or answers_a_day between 1 and 200),
	CONSTRAINT "taking_part_at_most" CHECK (answers_at_most is null or answers_at_most between 1 and 2000),
	CONSTRAINT "taking_part_minutes" CHECK (minutes_at_once is null or minutes_at_once between 5 and 480)
);
--> statement-breakpoint
ALTER TABLE "taking_part" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "key_raters" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"question_version_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"called" text NOT NULL,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "key_raters_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "key_raters_once" UNIQUE("question_version_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "key_raters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "key_ratings" (
	"provider_id" uuid NOT NULL,
	"key_rater_id" uuid NOT NULL,
	"option_id" text NOT NULL,
	"question_version_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"points" smallint NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"why_way" text DEFAULT 'written' NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "key_ratings_key_rater_id_option_id_pk" PRIMARY KEY("key_rater_id","option_id"),
	CONSTRAINT "key_ratings_points" CHECK (points between 1 and 5),
	CONSTRAINT "key_ratings_way" CHECK (why_way in ('written', 'said'))
);
--> statement-breakpoint
ALTER TABLE "key_ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid,
	"question_version_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"body" text NOT NULL,
	"easy" text,
	"points" smallint,
	"why" text DEFAULT '' NOT NULL,
	CONSTRAINT "practice_answers_place" UNIQUE("question_version_id","place"),
	CONSTRAINT "practice_answers_three" CHECK (place between 1 and 3)
);
--> statement-breakpoint
ALTER TABLE "practice_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "question_authors" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid,
	"question_version_id" uuid NOT NULL,
	"person_id" uuid,
	"credited_as" text,
	"part" text NOT NULL,
	CONSTRAINT "question_authors_once" UNIQUE("question_version_id","person_id"),
	CONSTRAINT "question_authors_part" CHECK (part in ('draws-on-support', 'family-or-friend', 'staff'))
);
--> statement-breakpoint
ALTER TABLE "question_authors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "question_records" (
	"question_version_id" uuid PRIMARY KEY NOT NULL,
	"vacancies" integer DEFAULT 0 NOT NULL,
	"answers" integer DEFAULT 0 NOT NULL,
	"tally" integer[] DEFAULT '{0,0,0,0,0}' NOT NULL,
	"alpha_sum" real DEFAULT 0 NOT NULL,
	"alpha_count" integer DEFAULT 0 NOT NULL,
	"shared" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "question_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answers_to_score" (
	"answer_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"body" text NOT NULL,
	"hidden" smallint DEFAULT 0 NOT NULL,
	"prepared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answers_to_score" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity_reports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_to_at" timestamp with time zone,
	"seen_to_by" uuid,
	CONSTRAINT "identity_reports_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "identity_reports_once" UNIQUE("answer_id","panel_member_id")
);
--> statement-breakpoint
ALTER TABLE "identity_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_conflicts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"declared_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "panel_conflicts_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_conflicts_once" UNIQUE("panel_member_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "panel_conflicts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_guides" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"anchors" jsonb NOT NULL,
	"why" text NOT NULL,
	"person_id" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "panel_guides_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "panel_guides_number" UNIQUE("vacancy_question_id","number")
);
--> statement-breakpoint
ALTER TABLE "panel_guides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "panel_talks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"words" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "panel_talks_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "panel_talks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "paper_packs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"code" text NOT NULL,
	"printed_by" uuid NOT NULL,
	"printed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "paper_packs_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "paper_packs_code" UNIQUE("provider_id","code")
);
--> statement-breakpoint
ALTER TABLE "paper_packs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "paper_sheets" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"pack_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"points" smallint,
	"cannot_reason" text,
	"note" text DEFAULT '' NOT NULL,
	"keyed_by" uuid,
	"keyed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "paper_sheets_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "paper_sheets_number" UNIQUE("pack_id","number"),
	CONSTRAINT "paper_sheets_points" CHECK (points is null or points between 1 and 5),
	CONSTRAINT "paper_sheets_keyed" CHECK ((keyed_by is null) = (keyed_at is null)),
	CONSTRAINT "paper_sheets_two_people" CHECK (confirmed_by is null or confirmed_by <> keyed_by),
	CONSTRAINT "paper_sheets_cannot" CHECK (cannot_reason in ('cannot-understand', 'about-something-hard', 'knows-person', 'other'))
);
--> statement-breakpoint
ALTER TABLE "paper_sheets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_scores" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"practice_answer_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"points" smallint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "practice_scores_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "practice_scores_once" UNIQUE("vacancy_question_id","practice_answer_id","panel_member_id"),
	CONSTRAINT "practice_scores_points" CHECK (points between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "practice_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "score_allocations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"allocated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_why" text,
	CONSTRAINT "score_allocations_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "score_allocations_once" UNIQUE("answer_id","panel_member_id"),
	CONSTRAINT "score_allocations_why" CHECK (ended_why in ('knows-person', 'cannot-score', 'left', 'asked-for-less')),
	CONSTRAINT "score_allocations_ended" CHECK ((ended_at is null) = (ended_why is null))
);
--> statement-breakpoint
ALTER TABLE "score_allocations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "score_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"vacancy_question_id" uuid NOT NULL,
	"score_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"points_before" smallint NOT NULL,
	"points_after" smallint NOT NULL,
	"why" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "score_changes_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "score_changes_points" CHECK (points_before between 1 and 5 and points_after between 1 and 5),
	CONSTRAINT "score_changes_why" CHECK (length(btrim(why)) > 0)
);
--> statement-breakpoint
ALTER TABLE "score_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scores" ALTER COLUMN "points" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "panel_agreements" ADD COLUMN "scorers" smallint DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "panel_agreements" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "panel_members" ADD COLUMN "invited_phone" text;--> statement-breakpoint
ALTER TABLE "panel_members" ADD COLUMN "answered" text;--> statement-breakpoint
ALTER TABLE "panel_members" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "panel_members" ADD COLUMN "consent_form" text;--> statement-breakpoint
ALTER TABLE "panel_members" ADD COLUMN "consented_with_supporter" boolean;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "cannot_reason" text;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "given" text DEFAULT 'self' NOT NULL;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "keyed_by" uuid;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "live_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "live_by" uuid;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "live_reason" text;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "alpha" real;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "alpha_low" real;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "alpha_high" real;--> statement-breakpoint
ALTER TABLE "question_versions" ADD COLUMN "raters" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "setting" text DEFAULT 'applying' NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "copied_from" uuid;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "shared_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "fair_score_fits" ADD CONSTRAINT "fair_score_fits_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_scores" ADD CONSTRAINT "fair_scores_provider_id_fit_id_fair_score_fits_provider_id_id_fk" FOREIGN KEY ("provider_id","fit_id") REFERENCES "public"."fair_score_fits"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_scores" ADD CONSTRAINT "fair_scores_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_severities" ADD CONSTRAINT "member_severities_provider_id_fit_id_fair_score_fits_provider_id_id_fk" FOREIGN KEY ("provider_id","fit_id") REFERENCES "public"."fair_score_fits"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_severities" ADD CONSTRAINT "member_severities_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanation_answers" ADD CONSTRAINT "explanation_answers_provider_id_explanation_id_panel_explanations_provider_id_id_fk" FOREIGN KEY ("provider_id","explanation_id") REFERENCES "public"."panel_explanations"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanation_answers" ADD CONSTRAINT "explanation_answers_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_comforts" ADD CONSTRAINT "meeting_comforts_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_plans" ADD CONSTRAINT "meeting_plans_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_plans" ADD CONSTRAINT "meeting_plans_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_questions" ADD CONSTRAINT "meeting_questions_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_questions" ADD CONSTRAINT "meeting_questions_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_roles" ADD CONSTRAINT "meeting_roles_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_roles" ADD CONSTRAINT "meeting_roles_provider_id_meeting_question_id_meeting_questions_provider_id_id_fk" FOREIGN KEY ("provider_id","meeting_question_id") REFERENCES "public"."meeting_questions"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_scores" ADD CONSTRAINT "meeting_scores_keyed_by_people_id_fk" FOREIGN KEY ("keyed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_scores" ADD CONSTRAINT "meeting_scores_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_scores" ADD CONSTRAINT "meeting_scores_provider_id_meeting_question_id_meeting_questions_provider_id_id_fk" FOREIGN KEY ("provider_id","meeting_question_id") REFERENCES "public"."meeting_questions"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_scores" ADD CONSTRAINT "meeting_scores_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_held" ADD CONSTRAINT "meetings_held_said_by_people_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings_held" ADD CONSTRAINT "meetings_held_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_explanations" ADD CONSTRAINT "panel_explanations_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_explanations" ADD CONSTRAINT "panel_explanations_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_order_agreements" ADD CONSTRAINT "panel_order_agreements_provider_id_panel_order_id_panel_orders_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_order_id") REFERENCES "public"."panel_orders"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_order_agreements" ADD CONSTRAINT "panel_order_agreements_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_order_places" ADD CONSTRAINT "panel_order_places_provider_id_panel_order_id_panel_orders_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_order_id") REFERENCES "public"."panel_orders"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_order_places" ADD CONSTRAINT "panel_order_places_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_orders" ADD CONSTRAINT "panel_orders_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_orders" ADD CONSTRAINT "panel_orders_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement" ADD CONSTRAINT "involvement_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_supporters" ADD CONSTRAINT "panel_supporters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_supporters" ADD CONSTRAINT "panel_supporters_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "say_agreements" ADD CONSTRAINT "say_agreements_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taking_part" ADD CONSTRAINT "taking_part_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_raters" ADD CONSTRAINT "key_raters_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_raters" ADD CONSTRAINT "key_raters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_ratings" ADD CONSTRAINT "key_ratings_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_ratings" ADD CONSTRAINT "key_ratings_provider_id_key_rater_id_key_raters_provider_id_id_fk" FOREIGN KEY ("provider_id","key_rater_id") REFERENCES "public"."key_raters"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_answers" ADD CONSTRAINT "practice_answers_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_authors" ADD CONSTRAINT "question_authors_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_authors" ADD CONSTRAINT "question_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_records" ADD CONSTRAINT "question_records_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers_to_score" ADD CONSTRAINT "answers_to_score_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_reports" ADD CONSTRAINT "identity_reports_seen_to_by_people_id_fk" FOREIGN KEY ("seen_to_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_reports" ADD CONSTRAINT "identity_reports_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_reports" ADD CONSTRAINT "identity_reports_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_conflicts" ADD CONSTRAINT "panel_conflicts_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_guides" ADD CONSTRAINT "panel_guides_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_guides" ADD CONSTRAINT "panel_guides_provider_id_vacancy_question_id_vacancy_questions_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_question_id") REFERENCES "public"."vacancy_questions"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_talks" ADD CONSTRAINT "panel_talks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_talks" ADD CONSTRAINT "panel_talks_provider_id_vacancy_question_id_vacancy_questions_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_question_id") REFERENCES "public"."vacancy_questions"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_packs" ADD CONSTRAINT "paper_packs_printed_by_people_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_packs" ADD CONSTRAINT "paper_packs_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_packs" ADD CONSTRAINT "paper_packs_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD CONSTRAINT "paper_sheets_keyed_by_people_id_fk" FOREIGN KEY ("keyed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD CONSTRAINT "paper_sheets_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD CONSTRAINT "paper_sheets_provider_id_pack_id_paper_packs_provider_id_id_fk" FOREIGN KEY ("provider_id","pack_id") REFERENCES "public"."paper_packs"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_sheets" ADD CONSTRAINT "paper_sheets_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_scores" ADD CONSTRAINT "practice_scores_practice_answer_id_practice_answers_id_fk" FOREIGN KEY ("practice_answer_id") REFERENCES "public"."practice_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_scores" ADD CONSTRAINT "practice_scores_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_allocations" ADD CONSTRAINT "score_allocations_provider_id_answer_id_answers_provider_id_id_fk" FOREIGN KEY ("provider_id","answer_id") REFERENCES "public"."answers"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_allocations" ADD CONSTRAINT "score_allocations_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_changes" ADD CONSTRAINT "score_changes_provider_id_score_id_scores_provider_id_id_fk" FOREIGN KEY ("provider_id","score_id") REFERENCES "public"."scores"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fair_score_fits_newest" ON "fair_score_fits" USING btree ("vacancy_id","stage","id");--> statement-breakpoint
CREATE INDEX "fair_scores_application" ON "fair_scores" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "meeting_scores_vacancy" ON "meeting_scores" USING btree ("provider_id","vacancy_id");--> statement-breakpoint
CREATE INDEX "meeting_scores_person" ON "meeting_scores" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "meetings_held_vacancy" ON "meetings_held" USING btree ("provider_id","vacancy_id");--> statement-breakpoint
CREATE INDEX "panel_explanations_vacancy" ON "panel_explanations" USING btree ("provider_id","vacancy_id");--> statement-breakpoint
CREATE INDEX "panel_order_places_application" ON "panel_order_places" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_supporters_now" ON "panel_supporters" USING btree ("panel_member_id","person_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "panel_supporters_person" ON "panel_supporters" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "say_agreements_vacancy" ON "say_agreements" USING btree ("provider_id","vacancy_id");--> statement-breakpoint
CREATE INDEX "key_raters_person" ON "key_raters" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "key_ratings_version" ON "key_ratings" USING btree ("provider_id","question_version_id");--> statement-breakpoint
CREATE INDEX "question_authors_provider" ON "question_authors" USING btree ("provider_id","question_version_id");--> statement-breakpoint
CREATE INDEX "answers_to_score_question" ON "answers_to_score" USING btree ("vacancy_question_id","answer_id");--> statement-breakpoint
CREATE INDEX "identity_reports_open" ON "identity_reports" USING btree ("provider_id","vacancy_id") WHERE seen_to_at is null;--> statement-breakpoint
CREATE INDEX "panel_conflicts_application" ON "panel_conflicts" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "panel_talks_question" ON "panel_talks" USING btree ("vacancy_question_id");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_sheets_answer" ON "paper_sheets" USING btree ("pack_id","answer_id");--> statement-breakpoint
CREATE INDEX "practice_scores_question" ON "practice_scores" USING btree ("vacancy_question_id");--> statement-breakpoint
CREATE INDEX "score_allocations_member" ON "score_allocations" USING btree ("panel_member_id","vacancy_question_id");--> statement-breakpoint
CREATE INDEX "score_allocations_question" ON "score_allocations" USING btree ("vacancy_question_id","answer_id");--> statement-breakpoint
CREATE INDEX "score_allocations_person" ON "score_allocations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "score_changes_score" ON "score_changes" USING btree ("score_id");--> statement-breakpoint
CREATE INDEX "score_changes_question" ON "score_changes" USING btree ("vacancy_question_id");--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_keyed_by_people_id_fk" FOREIGN KEY ("keyed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_live_by_people_id_fk" FOREIGN KEY ("live_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "questions_shared" ON "questions" USING btree ("shared_at") WHERE shared_at is not null;--> statement-breakpoint
ALTER TABLE "panel_members" ADD CONSTRAINT "panel_members_answered" CHECK (answered in ('yes', 'no', 'tell-me-more'));--> statement-breakpoint
ALTER TABLE "panel_members" ADD CONSTRAINT "panel_members_consent_form" CHECK (consent_form in ('in-writing', 'easy-read', 'read-aloud', 'told-in-person'));--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_points_or_why" CHECK ((points is null) = (cannot_reason is not null));--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_cannot_reason" CHECK (cannot_reason in ('cannot-understand', 'about-something-hard', 'knows-person', 'other'));--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_given" CHECK (given in ('self', 'to-supporter', 'on-paper'));--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_setting" CHECK (setting in ('applying', 'meeting'));--> statement-breakpoint
DROP POLICY "answers_panel" ON "answers" CASCADE;--> statement-breakpoint
DROP POLICY "transcripts_panel" ON "transcripts" CASCADE;--> statement-breakpoint
CREATE POLICY "scores_supported" ON "scores" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "scores_supported_read" ON "scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id));--> statement-breakpoint
CREATE POLICY "question_versions_shared" ON "question_versions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and question_is_shared(question_id));--> statement-breakpoint
CREATE POLICY "question_versions_rater" ON "question_versions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and rates_question(question_id));--> statement-breakpoint
CREATE POLICY "questions_shared" ON "questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and shared_at is not null);--> statement-breakpoint
CREATE POLICY "questions_rater" ON "questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and rates_question(id));--> statement-breakpoint
CREATE POLICY "questions_guard" ON "questions" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "fair_score_fits_tenant" ON "fair_score_fits" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "fair_score_fits_panel" ON "fair_score_fits" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "fair_score_fits_guard" ON "fair_score_fits" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "fair_scores_tenant" ON "fair_scores" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "fair_scores_panel" ON "fair_scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and meets_panel(application_id));--> statement-breakpoint
CREATE POLICY "fair_scores_guard" ON "fair_scores" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "fair_scores_guard_writes" ON "fair_scores" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_severities_make" ON "member_severities" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "member_severities_own" ON "member_severities" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "explanation_answers_own" ON "explanation_answers" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "explanation_answers_tenant" ON "explanation_answers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "explanation_answers_guard" ON "explanation_answers" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "meeting_comforts_own" ON "meeting_comforts" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "meeting_comforts_tenant" ON "meeting_comforts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and may_arrange_for(application_id));--> statement-breakpoint
CREATE POLICY "meeting_comforts_panel" ON "meeting_comforts" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id) and meets_panel(application_id));--> statement-breakpoint
CREATE POLICY "meeting_comforts_guard" ON "meeting_comforts" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "meeting_comforts_guard_writes" ON "meeting_comforts" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "meeting_plans_tenant" ON "meeting_plans" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meeting_plans_panel" ON "meeting_plans" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "meeting_plans_applicant" ON "meeting_plans" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and sent_at is not null and may_choose_time(vacancy_id));--> statement-breakpoint
CREATE POLICY "meeting_plans_guard" ON "meeting_plans" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "meeting_questions_tenant" ON "meeting_questions" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meeting_questions_panel" ON "meeting_questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "meeting_questions_applicant" ON "meeting_questions" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and may_choose_time(vacancy_id));--> statement-breakpoint
CREATE POLICY "meeting_questions_guard" ON "meeting_questions" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "meeting_roles_tenant" ON "meeting_roles" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meeting_roles_panel" ON "meeting_roles" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "meeting_scores_own" ON "meeting_scores" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "meeting_scores_supported" ON "meeting_scores" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "meeting_scores_supported_read" ON "meeting_scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id));--> statement-breakpoint
CREATE POLICY "meeting_scores_panel" ON "meeting_scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sent_at is not null and has_sent_meeting(application_id));--> statement-breakpoint
CREATE POLICY "meeting_scores_tenant" ON "meeting_scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and sent_at is not null and (not has_had_seat(vacancy_id) or has_sent_meeting(application_id)));--> statement-breakpoint
CREATE POLICY "meeting_scores_guard" ON "meeting_scores" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "meeting_scores_guard_writes" ON "meeting_scores" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "meetings_held_tenant" ON "meetings_held" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "meetings_held_panel" ON "meetings_held" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "meetings_held_guard" ON "meetings_held" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "meetings_held_guard_writes" ON "meetings_held" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "panel_explanations_tenant" ON "panel_explanations" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_explanations_panel" ON "panel_explanations" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_explanations_guard" ON "panel_explanations" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_explanations_guard_writes" ON "panel_explanations" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "panel_order_agreements_panel" ON "panel_order_agreements" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_order_agreements_own" ON "panel_order_agreements" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_order_agreements_tenant" ON "panel_order_agreements" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_order_agreements_guard" ON "panel_order_agreements" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_order_places_panel" ON "panel_order_places" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_order_places_make" ON "panel_order_places" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and makes_panel_order(panel_order_id));--> statement-breakpoint
CREATE POLICY "panel_order_places_propose" ON "panel_order_places" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_order_places_tenant" ON "panel_order_places" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_order_places_guard" ON "panel_order_places" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_order_places_guard_writes" ON "panel_order_places" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "panel_orders_panel" ON "panel_orders" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_orders_make" ON "panel_orders" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and made_by = (select nullif(current_setting('app.person_id', true), ''))::uuid and agreed_at is null and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_orders_propose" ON "panel_orders" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and made_by is null);--> statement-breakpoint
CREATE POLICY "panel_orders_tenant" ON "panel_orders" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_orders_guard" ON "panel_orders" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_orders_guard_writes" ON "panel_orders" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "panel_voice_counters_public" ON "panel_voice_counters" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (true);--> statement-breakpoint
CREATE POLICY "panel_voice_counters_guard" ON "panel_voice_counters" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_voice_counters_guard_writes" ON "panel_voice_counters" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "involvement_own" ON "involvement" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "involvement_jobs" ON "involvement" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('system') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "involvement_tenant" ON "involvement" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and asks_as_owner());--> statement-breakpoint
CREATE POLICY "panel_supporters_of_member" ON "panel_supporters" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and owns_panel_seat(panel_member_id, vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_supporters_own" ON "panel_supporters" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "panel_supporters_accept" ON "panel_supporters" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "panel_supporters_tenant" ON "panel_supporters" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_supporters_guard" ON "panel_supporters" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "say_agreements_own" ON "say_agreements" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "say_agreements_tenant" ON "say_agreements" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "say_agreements_guard" ON "say_agreements" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "say_agreements_guard_writes" ON "say_agreements" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "taking_part_own" ON "taking_part" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "taking_part_arranged" ON "taking_part" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and sits_for_provider(person_id));--> statement-breakpoint
CREATE POLICY "taking_part_supported" ON "taking_part" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_person(person_id));--> statement-breakpoint
CREATE POLICY "taking_part_guard" ON "taking_part" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "key_raters_tenant" ON "key_raters" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "key_raters_own" ON "key_raters" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "key_raters_done" ON "key_raters" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "key_raters_guard" ON "key_raters" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "key_ratings_own" ON "key_ratings" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "key_ratings_tenant" ON "key_ratings" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and rating_is_done(key_rater_id));--> statement-breakpoint
CREATE POLICY "key_ratings_guard" ON "key_ratings" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "practice_answers_tenant" ON "practice_answers" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "practice_answers_library" ON "practice_answers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (provider_id is null);--> statement-breakpoint
CREATE POLICY "practice_answers_panel" ON "practice_answers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and version_is_on_my_panel(question_version_id));--> statement-breakpoint
CREATE POLICY "practice_answers_shared" ON "practice_answers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and version_is_shared(question_version_id));--> statement-breakpoint
CREATE POLICY "practice_answers_guard" ON "practice_answers" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "question_authors_tenant" ON "question_authors" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "question_authors_library" ON "question_authors" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (provider_id is null);--> statement-breakpoint
CREATE POLICY "question_authors_shared" ON "question_authors" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and version_is_shared(question_version_id));--> statement-breakpoint
CREATE POLICY "question_authors_own" ON "question_authors" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "question_records_staff" ON "question_records" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff'));--> statement-breakpoint
CREATE POLICY "question_records_guard" ON "question_records" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "question_records_guard_writes" ON "question_records" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "answers_to_score_tenant" ON "answers_to_score" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "answers_to_score_panel" ON "answers_to_score" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and is_mine_to_score(answer_id));--> statement-breakpoint
CREATE POLICY "answers_to_score_guard" ON "answers_to_score" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "answers_to_score_guard_writes" ON "answers_to_score" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "identity_reports_tenant" ON "identity_reports" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "identity_reports_own" ON "identity_reports" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id) and seen_to_at is null) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id) and seen_to_at is null);--> statement-breakpoint
CREATE POLICY "identity_reports_guard" ON "identity_reports" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "identity_reports_guard_writes" ON "identity_reports" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "panel_conflicts_tenant" ON "panel_conflicts" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_conflicts_guard" ON "panel_conflicts" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_conflicts_guard_writes" ON "panel_conflicts" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "panel_guides_make" ON "panel_guides" AS PERMISSIVE FOR INSERT TO "values_first_app" WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_guides_panel" ON "panel_guides" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_guides_tenant" ON "panel_guides" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_guides_guard" ON "panel_guides" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_talks_own" ON "panel_talks" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and scores_are_in(vacancy_id, vacancy_question_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and scores_are_in(vacancy_id, vacancy_question_id));--> statement-breakpoint
CREATE POLICY "panel_talks_panel" ON "panel_talks" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and scores_are_in(vacancy_id, vacancy_question_id));--> statement-breakpoint
CREATE POLICY "panel_talks_tenant" ON "panel_talks" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and not has_had_seat(vacancy_id));--> statement-breakpoint
CREATE POLICY "panel_talks_guard" ON "panel_talks" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "panel_talks_guard_writes" ON "panel_talks" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "paper_packs_tenant" ON "paper_packs" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "paper_packs_member" ON "paper_packs" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "paper_packs_guard" ON "paper_packs" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "paper_sheets_tenant" ON "paper_sheets" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "paper_sheets_guard" ON "paper_sheets" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "paper_sheets_guard_writes" ON "paper_sheets" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "practice_scores_own" ON "practice_scores" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "practice_scores_panel" ON "practice_scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sent_at is not null and has_practised(vacancy_question_id));--> statement-breakpoint
CREATE POLICY "practice_scores_tenant" ON "practice_scores" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and sent_at is not null);--> statement-breakpoint
CREATE POLICY "practice_scores_guard" ON "practice_scores" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "practice_scores_guard_writes" ON "practice_scores" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "score_allocations_tenant" ON "score_allocations" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "score_allocations_own" ON "score_allocations" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "score_allocations_supported" ON "score_allocations" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id));--> statement-breakpoint
CREATE POLICY "score_allocations_guard" ON "score_allocations" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "score_allocations_guard_writes" ON "score_allocations" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "score_changes_own" ON "score_changes" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "score_changes_panel" ON "score_changes" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and scores_are_in(vacancy_id, vacancy_question_id));--> statement-breakpoint
CREATE POLICY "score_changes_tenant" ON "score_changes" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and not has_had_seat(vacancy_id));--> statement-breakpoint
CREATE POLICY "score_changes_guard" ON "score_changes" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "score_changes_guard_writes" ON "score_changes" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "scores_panel" ON "scores" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sent_at is not null and scores_are_in(vacancy_id, vacancy_question_id));--> statement-breakpoint
ALTER POLICY "scores_tenant" ON "scores" TO values_first_app USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and sent_at is not null and (not has_had_seat(vacancy_id) or scores_are_in(vacancy_id, vacancy_question_id)));