CREATE TABLE "offer_answers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"offer" text NOT NULL,
	"answer" text NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offer_answers_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "offer_answers_answer" CHECK (answer in ('yes', 'keep'))
);
--> statement-breakpoint
ALTER TABLE "offer_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "panel_supporters" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "offer_answers" ADD CONSTRAINT "offer_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_answers" ADD CONSTRAINT "offer_answers_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offer_answers_member" ON "offer_answers" USING btree ("panel_member_id","id");--> statement-breakpoint
ALTER TABLE "panel_supporters" ADD CONSTRAINT "panel_supporters_ended_by" CHECK (ended_by in ('member', 'supporter'));--> statement-breakpoint
CREATE POLICY "offer_answers_own" ON "offer_answers" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('person') and person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid and owns_panel_seat(panel_member_id, vacancy_id));--> statement-breakpoint
CREATE POLICY "offer_answers_tenant" ON "offer_answers" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "offer_answers_guard" ON "offer_answers" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "offer_answers_guard_writes" ON "offer_answers" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);
alter table offer_answers force row level security;
--> statement-breakpoint
grant select, insert on offer_answers to values_first_app;
--> statement-breakpoint
grant select, insert on offer_answers to values_first_guard;
--> statement-breakpoint

-- Whoever says yes to a panel says it to what is offered at that moment.
create function joining_takes_the_offer() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.joined_at is not null then
    return new;
  end if;
  insert into offer_answers (provider_id, vacancy_id, panel_member_id, person_id, offer, answer)
    select new.provider_id, new.vacancy_id, new.id, new.person_id, p.panel_offer, 'yes'
    from providers p where p.id = new.provider_id;
  return new;
end $$;
--> statement-breakpoint
create trigger panel_members_take_the_offer after insert or update of joined_at on panel_members
  for each row when (new.joined_at is not null) execute function joining_takes_the_offer();
--> statement-breakpoint

-- From then on only they answer, and only what is offered now: nobody is given words that nobody offered.
create function offer_is_answered() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'what somebody said to an offer stays' using errcode = 'restrict_violation';
  end if;
  if pg_trigger_depth() < 2 and (
    new.offer is distinct from (select p.panel_offer from providers p where p.id = new.provider_id)
    or not exists (
      select from panel_members m
      where m.id = new.panel_member_id and m.person_id = new.person_id and m.vacancy_id = new.vacancy_id
        and m.joined_at is not null and m.left_at is null))
  then
    raise exception 'an offer is answered by who it is made to' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger offer_answers_stay before insert or update on offer_answers
  for each row execute function offer_is_answered();
--> statement-breakpoint

-- Which of the two ended it is seen from who asks, and said by nobody.
create function support_is_ended_by() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.removed_at is null and new.removed_at is not null then
    new.ended_by := case
      when asking_person() is null then null
      when asking_person() = new.person_id then 'supporter'
      else 'member' end;
  elsif tg_op = 'INSERT' then
    new.ended_by := null;
  else
    new.ended_by := old.ended_by;
  end if;
  return new;
end $$;
--> statement-breakpoint
-- By its name it runs after panel_supporters_forward, which lets nobody write the column.
create trigger panel_supporters_who_ended before insert or update on panel_supporters
  for each row execute function support_is_ended_by();
--> statement-breakpoint

-- A supporter reads for two weeks that whom they supported, or were asked to, has ended it.
create function support_ended_for_me()
  returns table (supporter_id uuid, member_name text, title text, accepted boolean, ended_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.id, p.name, v.title, s.accepted_at is not null, s.removed_at
    from panel_supporters s
    join panel_members m on m.id = s.panel_member_id
    join people p on p.id = m.person_id
    join vacancies v on v.id = m.vacancy_id
    where s.person_id = asking_person() and s.ended_by = 'member' and s.removed_at > now() - interval '14 days'
      and not exists (
        select from panel_supporters again
        where again.panel_member_id = s.panel_member_id and again.person_id = s.person_id
          and again.id > s.id)
    order by s.removed_at desc;
end $$;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['joining_takes_the_offer()', 'offer_is_answered()', 'support_is_ended_by()',
    'support_ended_for_me()']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f);
  end loop;
end $$;
--> statement-breakpoint

-- From before: what was offered when they joined, as far as it was written down, and who ended support.
alter table panel_members no force row level security;
--> statement-breakpoint
alter table providers no force row level security;
--> statement-breakpoint
alter table audit_events no force row level security;
--> statement-breakpoint
alter table panel_supporters no force row level security;
--> statement-breakpoint
alter table offer_answers no force row level security;
--> statement-breakpoint
alter table offer_answers disable trigger offer_answers_stay;
--> statement-breakpoint
insert into offer_answers (provider_id, vacancy_id, panel_member_id, person_id, offer, answer, said_at)
  select m.provider_id, m.vacancy_id, m.id, m.person_id,
    coalesce(
      (select e.detail->>'offer' from audit_events e
        where e.provider_id = m.provider_id and e.event = 'panel-offer.written' and e.at <= m.joined_at
        order by e.at desc limit 1),
      case when exists (
        select from audit_events e where e.provider_id = m.provider_id and e.event = 'panel-offer.written')
        then '' else p.panel_offer end),
    'yes', m.joined_at
  from panel_members m join providers p on p.id = m.provider_id
  where m.joined_at is not null;
--> statement-breakpoint
alter table offer_answers enable trigger offer_answers_stay;
--> statement-breakpoint
alter table panel_supporters disable trigger panel_supporters_forward;
--> statement-breakpoint
alter table panel_supporters disable trigger panel_supporters_who_ended;
--> statement-breakpoint
update panel_supporters s set ended_by = (
    select case when e.actor_person_id = s.person_id then 'supporter' else 'member' end
    from audit_events e
    where e.provider_id = s.provider_id and e.subject_id = s.id and e.event = 'panel-supporter.ended'
      and e.actor_person_id is not null
    order by e.id desc limit 1)
  where s.removed_at is not null;
--> statement-breakpoint
alter table panel_supporters enable trigger panel_supporters_forward;
--> statement-breakpoint
alter table panel_supporters enable trigger panel_supporters_who_ended;
--> statement-breakpoint
alter table panel_members force row level security;
--> statement-breakpoint
alter table providers force row level security;
--> statement-breakpoint
alter table audit_events force row level security;
--> statement-breakpoint
alter table panel_supporters force row level security;
--> statement-breakpoint
alter table offer_answers force row level security;
