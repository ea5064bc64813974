ALTER TABLE "messages" ADD COLUMN "channel" text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE "panel_members" ADD COLUMN "answer_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_channel" CHECK (channel in ('email', 'text'));--> statement-breakpoint
CREATE POLICY "scores_supported_change" ON "scores" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and supports_seat(panel_member_id) and sent_at is null and given = 'to-supporter' and keyed_by = (select nullif(current_setting('app.person_id', true), ''))::uuid);--> statement-breakpoint

-- What somebody said to the invitation is their own to say.
create or replace function seat_moves_forward() returns trigger language plpgsql as $$
declare
  own text[] := array['joined_at', 'left_at', 'shown_as', 'answered', 'answered_at', 'answer_words', 'consent_form',
    'consented_with_supporter'];
begin
  if (old.joined_at is not null and new.joined_at is distinct from old.joined_at)
    or (old.left_at is not null and new.left_at is distinct from old.left_at)
    or (current_setting('app.actor', true) = 'person' and (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own))
  then
    raise exception 'a seat only moves forward' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- A supporter is asked by the member, says yes themself, and is nobody who scores there.
create function supporter_moves_forward() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own text[] := array['accepted_at', 'removed_at'];
begin
  if tg_op = 'INSERT' then
    if new.accepted_at is not null or exists (
      select from panel_members m
      where m.vacancy_id = new.vacancy_id and m.person_id = new.person_id and m.left_at is null)
    then
      raise exception 'nobody who scores supports' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - own) is distinct from (to_jsonb(old) - own)
    or (old.accepted_at is not null and new.accepted_at is distinct from old.accepted_at)
    or (old.removed_at is not null and new.removed_at is distinct from old.removed_at)
    or (old.accepted_at is null and new.accepted_at is not null and (
      new.person_id <> asking_person() or old.removed_at is not null))
  then
    raise exception 'support only begins and ends' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_supporters_forward before insert or update on panel_supporters
  for each row execute function supporter_moves_forward();
--> statement-breakpoint

create function scorer_is_no_supporter() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select from panel_supporters s
    where s.vacancy_id = new.vacancy_id and s.person_id = new.person_id and s.removed_at is null)
  then
    raise exception 'nobody who supports scores' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_members_no_supporter before insert on panel_members
  for each row execute function scorer_is_no_supporter();
--> statement-breakpoint

-- Whom the asker is asked to support, or supports: what they have to know to say yes.
create function supported_seats() returns table (
    supporter_id uuid, seat_id uuid, vacancy_id uuid, slug text, title text, member_name text, called text,
    accepted boolean, provider_name text, contact_name text, contact_phone text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.id, m.id, v.id, v.slug, v.title, p.name, s.called, s.accepted_at is not null, o.name, o.contact_name,
      o.contact_phone
    from panel_supporters s
    join panel_members m on m.id = s.panel_member_id and m.joined_at is not null and m.left_at is null
    join people p on p.id = m.person_id
    join vacancies v on v.id = m.vacancy_id
    join providers o on o.id = m.provider_id
    where s.person_id = asking_person() and s.removed_at is null
    order by s.id desc;
end $$;
--> statement-breakpoint
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('supporter_moves_forward', 'scorer_is_no_supporter', 'supported_seats')
  loop
    execute format('alter function %s owner to values_first_guard', f.name);
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
--> statement-breakpoint
grant select on people, providers, vacancies, panel_members, panel_supporters to values_first_guard;
