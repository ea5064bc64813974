CREATE TABLE "new_cards" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" uuid,
	"made_at" timestamp with time zone,
	CONSTRAINT "new_cards_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "new_cards_reason" CHECK (reason in ('lost', 'does-not-work', 'never-came')),
	CONSTRAINT "new_cards_two_people" CHECK (confirmed_by is null or confirmed_by <> asked_by)
);
--> statement-breakpoint
ALTER TABLE "new_cards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "new_cards" ADD CONSTRAINT "new_cards_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "new_cards" ADD CONSTRAINT "new_cards_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "new_cards" ADD CONSTRAINT "new_cards_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "new_cards" ADD CONSTRAINT "new_cards_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "new_cards_member" ON "new_cards" USING btree ("panel_member_id","asked_at");--> statement-breakpoint
CREATE POLICY "new_cards_tenant" ON "new_cards" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "new_cards_guard" ON "new_cards" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "new_cards_guard_writes" ON "new_cards" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table new_cards force row level security;
--> statement-breakpoint
grant select, insert, update on new_cards to values_first_app;
--> statement-breakpoint
grant select on new_cards to values_first_guard;
--> statement-breakpoint

-- A member of the asker's provider has come in before, and has no e-mail address to send a key to.
create function has_come_in_by_card(seat uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from panel_members m join vacancies v on v.id = m.vacancy_id
    where m.id = seat and m.provider_id = asking_provider() and m.invited_email is null
      and (m.joined_at is not null or exists (
        select from sign_in_links l
        where l.person_id = m.person_id and l.provider_id = m.provider_id and l.purpose = 'panel-invitation'
          and l.return_to = '/panel/' || v.slug and l.used_at is not null)));
end $$;
--> statement-breakpoint

-- How many colleagues besides the asker may confirm a card for this seat.
create function card_confirmers(seat uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select count(*)::integer from memberships s
    where s.provider_id = asking_provider() and s.ended_at is null
      and s.role in ('owner', 'recruiter', 'hiring-manager') and s.person_id <> asking_person()
      and not exists (select from panel_members m where m.id = seat and m.person_id = s.person_id));
end $$;
--> statement-breakpoint

-- Asked for in one's own name, confirmed in one's own name, made once: nobody fills in a colleague.
create function new_card_is_said() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.asked_by is distinct from asking_person() or new.confirmed_by is not null or new.made_at is not null
      or not exists (
        select from panel_members m
        where m.id = new.panel_member_id and m.vacancy_id = new.vacancy_id and m.left_at is null
          and m.person_id <> asking_person())
    then
      raise exception 'a card is asked for in one''s own name' using errcode = 'check_violation';
    end if;
    new.asked_at := now();
    return new;
  end if;
  if old.made_at is not null
    or (to_jsonb(new) - array['confirmed_by', 'made_at']) is distinct from
      (to_jsonb(old) - array['confirmed_by', 'made_at'])
    or (new.confirmed_by is distinct from old.confirmed_by and new.confirmed_by is distinct from asking_person())
    or exists (
      select from panel_members m where m.id = new.panel_member_id and m.person_id = asking_person())
  then
    raise exception 'a card is confirmed in one''s own name' using errcode = 'check_violation';
  end if;
  if new.made_at is not null then
    if new.confirmed_by is null and card_confirmers(new.panel_member_id) > 0 then
      raise exception 'a second colleague confirms a card' using errcode = 'check_violation';
    end if;
    new.made_at := now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger new_cards_said before insert or update on new_cards
  for each row when (current_user <> 'values_first_guard') execute function new_card_is_said();
--> statement-breakpoint

-- A key that is handed over, to be somebody who has come in before, is made with a card that was asked for.
create function card_was_asked_for() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) = 'staff' and exists (
    select from panel_members m join vacancies v on v.id = m.vacancy_id
    where m.person_id = new.person_id and m.provider_id = new.provider_id and m.invited_phone is null
      and new.return_to = '/panel/' || v.slug and has_come_in_by_card(m.id)
      and not exists (select from new_cards c where c.panel_member_id = m.id and c.made_at = now()))
  then
    raise exception 'no card was asked for' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sign_in_links_asked_for before insert on sign_in_links
  for each row when (new.purpose = 'panel-invitation') execute function card_was_asked_for();
--> statement-breakpoint

-- The cards that were made for the asker's own seat, by whom and why, and when each was used.
create function own_new_cards(vacancy uuid)
  returns table (made_at timestamptz, reason text, asked_by text, confirmed_by text, used_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select c.made_at, c.reason, a.name, b.name, (
      select min(l.used_at) from sign_in_links l
      where l.person_id = m.person_id and l.provider_id = c.provider_id and l.created_at = c.made_at)
    from new_cards c
    join panel_members m on m.id = c.panel_member_id
    join people a on a.id = c.asked_by
    left join people b on b.id = c.confirmed_by
    where c.vacancy_id = vacancy and m.person_id = asking_person() and c.made_at is not null
      and current_setting('app.actor', true) = 'person'
    order by c.made_at desc;
end $$;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['has_come_in_by_card(uuid)', 'card_confirmers(uuid)', 'new_card_is_said()',
    'card_was_asked_for()', 'own_new_cards(uuid)']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f);
  end loop;
end $$;
