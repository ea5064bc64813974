ALTER TABLE "sessions" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_link_id_sign_in_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."sign_in_links"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "sessions_guard_writes" ON "sessions" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sign_in_links_guard" ON "sign_in_links" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint

-- Which of today's sessions began by an invitation: both were written by one transaction, at one instant.
alter table sessions no force row level security;
--> statement-breakpoint
alter table sign_in_links no force row level security;
--> statement-breakpoint
update sessions s set link_id = (
  select l.id from sign_in_links l
  where l.person_id = s.person_id and l.used_at = s.created_at and l.purpose = 'panel-invitation'
  order by l.id limit 1)
where s.way = 'invitation' and s.ended_at is null;
--> statement-breakpoint
alter table sessions force row level security;
--> statement-breakpoint
alter table sign_in_links force row level security;
--> statement-breakpoint

-- What a seat's cards and links have let in is over. A provider ends nothing but what its own invitations began.
create function end_invited_sessions(person uuid, place text) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  over integer;
begin
  if nullif(current_setting('app.actor', true), '') is distinct from 'staff' then
    return 0;
  end if;
  update sessions s set ended_at = now()
  from sign_in_links l
  where l.id = s.link_id and s.ended_at is null and s.person_id = person
    and l.provider_id = asking_provider() and l.purpose = 'panel-invitation' and l.return_to = place;
  get diagnostics over = row_count;
  return over;
end $$;
--> statement-breakpoint
alter function end_invited_sessions(uuid, text) owner to values_first_guard;
--> statement-breakpoint
revoke all on function end_invited_sessions(uuid, text) from public;
--> statement-breakpoint
grant execute on function end_invited_sessions(uuid, text) to values_first_app, values_first_guard;
--> statement-breakpoint
grant select, update on sessions to values_first_guard;
--> statement-breakpoint
grant select on sign_in_links to values_first_guard;
