CREATE TABLE "colleague_invitations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "colleague_invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "colleague_invitations_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "colleague_invitations_role" CHECK (role in ('owner', 'recruiter', 'hiring-manager', 'assessor', 'finance', 'viewer'))
);
--> statement-breakpoint
ALTER TABLE "colleague_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "colleague_invitations" ADD CONSTRAINT "colleague_invitations_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "colleague_invitations" ADD CONSTRAINT "colleague_invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "colleague_invitations_open" ON "colleague_invitations" USING btree ("provider_id",lower("email")) WHERE accepted_at is null and cancelled_at is null;--> statement-breakpoint
CREATE POLICY "colleague_invitations_owner" ON "colleague_invitations" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and (select nullif(current_setting('app.role', true), '')) = 'owner' and "colleague_invitations"."provider_id" = (select nullif(current_setting('app.provider_id', true), ''))::uuid) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and (select nullif(current_setting('app.role', true), '')) = 'owner' and "colleague_invitations"."provider_id" = (select nullif(current_setting('app.provider_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "colleague_invitations_doorkeeper" ON "colleague_invitations" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper')) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('doorkeeper'));
--> statement-breakpoint

alter table colleague_invitations force row level security;
--> statement-breakpoint
grant select, insert, update on colleague_invitations to values_first_app;
--> statement-breakpoint

-- Somebody always answers for a provider's account. Two owners who let each other go at once wait for one another.
create function a_provider_keeps_an_owner() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if old.role <> 'owner' or old.ended_at is not null then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and new.role = 'owner' and new.ended_at is null and new.provider_id = old.provider_id then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('owners|' || old.provider_id, 0));
  if not exists (
    select from memberships m
    where m.provider_id = old.provider_id and m.id <> old.id and m.role = 'owner' and m.ended_at is null
  ) then
    raise exception 'a provider keeps an owner' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
alter function a_provider_keeps_an_owner() owner to values_first_guard;
--> statement-breakpoint
revoke all on function a_provider_keeps_an_owner() from public;
--> statement-breakpoint
grant execute on function a_provider_keeps_an_owner() to values_first_app, values_first_guard;
--> statement-breakpoint
create trigger memberships_keep_an_owner before update or delete on memberships
  for each row execute function a_provider_keeps_an_owner();
