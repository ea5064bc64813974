CREATE TABLE "requirement_roles" (
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"role_code" text NOT NULL,
	CONSTRAINT "requirement_roles_code_valid_from_role_code_pk" PRIMARY KEY("code","valid_from","role_code")
);
--> statement-breakpoint
CREATE TABLE "requirements" (
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"nation" text NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"edition" text NOT NULL,
	"choice" text,
	"only_where" text DEFAULT '' NOT NULL,
	"valid_months" smallint,
	"refresh" text NOT NULL,
	"teachers" text NOT NULL,
	"assessors" text NOT NULL,
	"evidence" text NOT NULL,
	"source_name" text NOT NULL,
	"source_url" text NOT NULL,
	CONSTRAINT "requirements_code_valid_from_pk" PRIMARY KEY("code","valid_from"),
	CONSTRAINT "requirements_nation" CHECK (nation in ('england', 'scotland', 'wales', 'northern-ireland')),
	CONSTRAINT "requirements_valid_months" CHECK (valid_months between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "requirement_roles" ADD CONSTRAINT "requirement_roles_role_code_pathway_roles_code_fk" FOREIGN KEY ("role_code") REFERENCES "public"."pathway_roles"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_roles" ADD CONSTRAINT "requirement_roles_requirement" FOREIGN KEY ("code","valid_from") REFERENCES "public"."requirements"("code","valid_from") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
grant select on requirements, requirement_roles to values_first_app;
