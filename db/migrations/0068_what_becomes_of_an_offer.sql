CREATE TABLE "offer_changes" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea",
	"start_on" date,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offer_changes_providerId_id_unique" UNIQUE("provider_id","id"),
	CONSTRAINT "offer_changes_kind" CHECK (kind in ('put-off', 'take-back', 'not-meet', 'confirm'))
);
--> statement-breakpoint
ALTER TABLE "offer_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "offers" DROP CONSTRAINT "offers_status";--> statement-breakpoint
ALTER TABLE "offer_changes" ADD CONSTRAINT "offer_changes_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_changes" ADD CONSTRAINT "offer_changes_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offer_changes_application" ON "offer_changes" USING btree ("application_id","id");--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_status" CHECK (status in ('made', 'accepted', 'declined', 'withdrawn', 'conditions-not-met', 'unconditional', 'started'));--> statement-breakpoint
CREATE POLICY "offer_changes_own" ON "offer_changes" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('applicant') and application_id = (select nullif(current_setting('app.application_id', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "offer_changes_staff" ON "offer_changes" AS PERMISSIVE FOR ALL TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and identity_was_shown(application_id));--> statement-breakpoint
CREATE POLICY "offer_changes_guard_writes" ON "offer_changes" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);
--> statement-breakpoint

alter table offer_changes force row level security;
--> statement-breakpoint
grant select, insert on offer_changes to values_first_app;
--> statement-breakpoint
grant select, update, delete on offer_changes to values_first_guard;
--> statement-breakpoint
-- Why somebody does not start can be what a certificate said: for those who make offers, as checks are (0058).
create policy offer_changes_roles on offer_changes as restrictive for all to values_first_app
  using ((select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
    or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager'))
  with check ((select nullif(current_setting('app.actor', true), '')) is distinct from 'staff'
    or (select nullif(current_setting('app.role', true), '')) in ('owner', 'hiring-manager'));
--> statement-breakpoint

-- A change is made in one's own name, says why, and fits where the offer stands (decisions/offer-moves.ts).
create function offer_change_fits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  offer offers := (select o from offers o where o.application_id = new.application_id);
begin
  if new.changed_by is distinct from asking_person()
    or (new.sealed is null) <> (new.kind = 'confirm') or (new.start_on is null) <> (new.kind <> 'put-off')
  then
    raise exception 'a change of an offer says who and why' using errcode = 'restrict_violation';
  end if;
  if not coalesce(case new.kind
      when 'not-meet' then offer.status = 'accepted'
      when 'confirm' then offer.status = 'accepted' and checks_missing(new.application_id) = '{}'
      when 'put-off' then offer.status in ('made', 'accepted', 'unconditional')
        and new.start_on >= (now() at time zone 'Europe/London')::date
      else offer.status in ('made', 'accepted', 'unconditional')
    end, false)
  then
    raise exception 'not a change of this offer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger offer_changes_fit before insert on offer_changes
  for each row execute function offer_change_fits();
--> statement-breakpoint
create trigger offer_changes_kept before update or delete on offer_changes
  for each row when (current_user <> 'values_first_guard') execute function refuse_change();
--> statement-breakpoint

-- Every way an offer moves, the same as the table of decisions/offer-moves.ts. Only the applicant answers; what the
-- provider does to it is written down first, and its terms stay but for a first day that is put off.
create function offer_moves() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  by_applicant boolean := coalesce(current_setting('app.actor', true) = 'applicant', false);
  written text := case new.status
    when 'withdrawn' then 'take-back' when 'conditions-not-met' then 'not-meet' when 'unconditional' then 'confirm' end;
begin
  if new.start_on <> old.start_on and (new.status <> old.status or new.start_on is distinct from (
    select c.start_on from offer_changes c where c.application_id = new.application_id and c.kind = 'put-off'
    order by c.id desc limit 1))
  then
    raise exception 'offers keeps its {start_on}' using errcode = 'restrict_violation';
  end if;
  if new.status = old.status then
    if new.answered_at is distinct from old.answered_at then
      raise exception 'an offer is answered once' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (old.status, new.status) not in (
    ('made', 'accepted'), ('made', 'declined'), ('made', 'withdrawn'),
    ('accepted', 'withdrawn'), ('accepted', 'conditions-not-met'), ('accepted', 'unconditional'), ('accepted', 'started'),
    ('unconditional', 'withdrawn'), ('unconditional', 'started'))
  then
    raise exception 'no such move of an offer' using errcode = 'check_violation';
  end if;
  if by_applicant <> (new.status in ('accepted', 'declined'))
    or (new.answered_at is distinct from old.answered_at and not by_applicant)
  then
    raise exception 'an offer is its applicant''s to answer' using errcode = 'restrict_violation';
  end if;
  if written is not null and not exists (
    select from offer_changes c where c.application_id = new.application_id and c.kind = written)
  then
    raise exception 'a move of an offer is written down' using errcode = 'check_violation';
  end if;
  if new.status = 'withdrawn' and exists (
      select from applications p
      where p.id = new.application_id and panel_makes_order(p.vacancy_id) and agreed_order(p.vacancy_id) is not null)
    and not exists (select from panel_explanations e where e.application_id = new.application_id)
  then
    raise exception 'the panel is not told why' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
drop trigger offers_answered_once on offers;
--> statement-breakpoint
drop trigger offers_kept on offers;
--> statement-breakpoint
create trigger offers_kept before update on offers
  for each row when (current_user <> 'values_first_guard')
  execute function only_these_change('status,answered_at,start_on');
--> statement-breakpoint
create trigger offers_move before update on offers
  for each row when (current_user <> 'values_first_guard') execute function offer_moves();
--> statement-breakpoint

-- As in 0057, and now: an offer that ended before a start ends its application, whoever decided to appoint them.
create or replace function application_moves() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.provider_id <> old.provider_id or new.vacancy_id <> old.vacancy_id then
    raise exception 'an application stays where it is' using errcode = 'restrict_violation';
  end if;
  if new.status = old.status then
    return new;
  end if;
  if (old.status, new.status) not in (
    ('draft', 'submitted'), ('draft', 'withdrawn'),
    ('submitted', 'shortlisted'), ('submitted', 'not-shortlisted'), ('submitted', 'withdrawn'),
    ('shortlisted', 'offered'), ('shortlisted', 'not-appointed'), ('shortlisted', 'withdrawn'),
    ('offered', 'accepted'), ('offered', 'declined'), ('offered', 'not-appointed'),
    ('accepted', 'not-appointed'), ('accepted', 'started'))
  then
    raise exception 'no such move' using errcode = 'check_violation';
  end if;
  if new.status in ('submitted', 'withdrawn', 'accepted', 'declined')
    and current_setting('app.actor', true) is distinct from 'applicant'
    and not coalesce(new.status = 'withdrawn' and old.status in ('submitted', 'shortlisted')
      and current_setting('app.actor', true) = 'system' and exists (
        select from vacancies v where v.id = new.vacancy_id
          and coalesce(v.closed_at, v.closes_at) < now() - interval '24 months' + interval '1 day'), false)
  then
    raise exception 'only the applicant does this' using errcode = 'check_violation';
  end if;
  if (new.status in ('shortlisted', 'not-shortlisted') and not exists (
      select from decisions d where d.application_id = new.id
        and d.outcome = case new.status when 'shortlisted' then 'shortlist' else 'not-shortlist' end))
    or (new.status = 'not-appointed' and old.status = 'shortlisted' and not exists (
      select from decisions d where d.application_id = new.id and d.outcome = 'not-appoint'))
    or (new.status = 'not-appointed' and old.status <> 'shortlisted' and not offer_has_ended(new.id))
    or (new.status in ('offered', 'accepted', 'declined', 'started') and not exists (
      select from offers o where o.application_id = new.id))
  then
    raise exception 'status without its decision' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- Whether a provider ended its offer before a start: taken back, and the panel told why, or a condition was not met.
create function offer_has_ended(application uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from offers o
    where o.application_id = application and o.status in ('withdrawn', 'conditions-not-met'))
$$;
--> statement-breakpoint

-- As in 0048, and now: whoever was offered the job, and does not start, is waited for no more.
create or replace function panel_choice_against(application uuid, outcome text) returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = application);
begin
  if outcome = 'not-appoint' then
    return (
      select application
      where (application = panel_next_choice(of_vacancy)
          or (agreed_order(of_vacancy) is null and panel_makes_order(of_vacancy) and did_not_come(application)))
        and not exists (
          select from applications p where p.vacancy_id = of_vacancy and p.status in ('accepted', 'started')));
  end if;
  return (
    select l.application_id
    from panel_order_places l join applications p on p.id = l.application_id
    where l.panel_order_id = agreed_order(of_vacancy) and p.id <> application
      and l.place < coalesce(panel_place(application), 32767)
      and (can_still_be_had(p.id) or (p.status = 'not-appointed' and not offer_has_ended(p.id) and not exists (
        select from panel_explanations e where e.application_id = p.id)))
    order by l.place limit 1);
end $$;
--> statement-breakpoint
create or replace function panel_lets_appoint(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return panel_place(application) is not null and panel_choice_against(application, 'appoint') is null
    and not exists (
      select from applications mine
      join panel_order_places l on l.panel_order_id = agreed_order(mine.vacancy_id)
      join applications p on p.id = l.application_id
      where mine.id = application and l.place < panel_place(application) and p.status = 'not-appointed'
        and not offer_has_ended(p.id));
end $$;
--> statement-breakpoint
create or replace function offer_waits_for(application uuid) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_vacancy uuid := (select p.vacancy_id from applications p where p.id = application);
  ahead text[];
begin
  if not panel_makes_order(of_vacancy) then
    return null;
  end if;
  if say_is_final(of_vacancy) then
    ahead := array(
      select p.status from panel_order_places l join applications p on p.id = l.application_id
      where l.panel_order_id = agreed_order(of_vacancy) and l.place < panel_place(application)
        and p.erased_at is null and not offer_has_ended(p.id));
    return case
      when panel_place(application) is null or ahead && array['shortlisted', 'not-appointed'] then 'final-say'
      when ahead && array['offered'] then 'unanswered'
    end;
  end if;
  return (
    select 'unexplained' where panel_choice_against(application, 'appoint') is not null and not exists (
      select from panel_explanations e where e.application_id = application));
end $$;
--> statement-breakpoint

-- As in 0048, and now: a condition that was not met is nobody's choice. An offer that the provider took back is: the
-- next is not counted as the panel's choice, explained or not.
create or replace function panel_chose(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return panel_place(application) is not null and not exists (
    select from applications mine
    join panel_order_places l on l.panel_order_id = agreed_order(mine.vacancy_id)
    join applications p on p.id = l.application_id
    where mine.id = application and l.place < panel_place(application)
      and (can_still_be_had(p.id) or (p.status = 'not-appointed' and not exists (
        select from offers o where o.application_id = p.id and o.status = 'conditions-not-met'))));
end $$;
--> statement-breakpoint

-- As in 0034, and now: that an offer is taken back is explained, too, and comes with the taking back.
create or replace function explains_a_difference() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
      select from applications p where p.id = new.application_id and p.vacancy_id = new.vacancy_id)
    or (new.choice_id not in (
        select panel_choice_against(new.application_id, o) from unnest(array['appoint', 'not-appoint']) o
        where panel_choice_against(new.application_id, o) is not null)
      and not (new.choice_id = new.application_id and exists (
        select from offers o
        where o.application_id = new.application_id and o.status in ('made', 'accepted', 'unconditional'))))
  then
    raise exception 'nothing to explain' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function explanation_has_decision() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from decisions d where d.application_id = new.application_id
      and d.outcome = case when new.choice_id = new.application_id then 'not-appoint' else 'appoint' end)
    and not (new.choice_id = new.application_id and exists (
      select from offers o where o.application_id = new.application_id and o.status = 'withdrawn'))
  then
    raise exception 'an explanation without its decision' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint

-- They go with the application, and what began before this migration stands where it stood.
create function offer_changes_go_with_application() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from offer_changes c where c.application_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger applications_take_offer_changes after update of erased_at on applications
  for each row when (old.erased_at is null and new.erased_at is not null)
  execute function offer_changes_go_with_application();
--> statement-breakpoint
create function offers_that_led_to_a_start() returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  update offers o set status = 'started' from applications p where p.id = o.application_id and p.status = 'started'
$$;
--> statement-breakpoint

do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('offer_change_fits', 'offer_moves', 'offer_has_ended', 'offer_changes_go_with_application',
        'offers_that_led_to_a_start')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_guard', f.name);
  end loop;
  perform offers_that_led_to_a_start();
end $$;
--> statement-breakpoint
drop function offers_that_led_to_a_start();
