CREATE TABLE "standing_counters" (
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"status" text NOT NULL,
	"moved_from" text NOT NULL,
	"since" date NOT NULL,
	"applications" integer NOT NULL,
	CONSTRAINT "standing_counters_vacancy_id_status_moved_from_since_pk" PRIMARY KEY("vacancy_id","status","moved_from","since"),
	CONSTRAINT "standing_counters_status" CHECK (status in ('draft', 'submitted', 'shortlisted', 'not-shortlisted', 'offered', 'accepted', 'declined', 'not-appointed', 'started', 'withdrawn')),
	CONSTRAINT "standing_counters_moved_from" CHECK (moved_from in ('draft', 'submitted', 'shortlisted', 'not-shortlisted', 'offered', 'accepted', 'declined', 'not-appointed', 'started', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "standing_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "moved_from" text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "moved_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "standing_counters" ADD CONSTRAINT "standing_counters_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "standing_counters_since" ON "standing_counters" USING btree ("provider_id","status","since");--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_moved_from" CHECK (moved_from in ('draft', 'submitted', 'shortlisted', 'not-shortlisted', 'offered', 'accepted', 'declined', 'not-appointed', 'started', 'withdrawn'));--> statement-breakpoint
CREATE POLICY "standing_counters_read" ON "standing_counters" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (select nullif(current_setting('app.role', true), '')) in ('owner', 'recruiter', 'hiring-manager'));--> statement-breakpoint
CREATE POLICY "standing_counters_guard" ON "standing_counters" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "standing_counters_guard_writes" ON "standing_counters" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint

alter table standing_counters force row level security;
--> statement-breakpoint
grant select on standing_counters to values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on standing_counters to values_first_guard;
--> statement-breakpoint

-- Where those that are there came from, and when: from what was decided and answered. What was taken back and erased
-- since has no other time than that.
update applications p set
  moved_from = case p.status
    when 'shortlisted' then 'submitted'
    when 'not-shortlisted' then 'submitted'
    when 'offered' then 'shortlisted'
    when 'accepted' then 'offered'
    when 'declined' then 'offered'
    when 'started' then 'accepted'
    when 'not-appointed' then case
      when exists (select from decisions d where d.application_id = p.id and d.outcome = 'not-appoint') then 'shortlisted'
      when exists (select from offers o where o.application_id = p.id and o.answered_at is not null) then 'accepted'
      else 'offered'
    end
    when 'withdrawn' then case
      when p.submitted_at is null then 'draft'
      when exists (select from decisions d where d.application_id = p.id and d.outcome = 'shortlist') then 'shortlisted'
      else 'submitted'
    end
    else 'draft'
  end,
  moved_at = coalesce(case
    when p.status = 'draft' then p.created_at
    when p.status = 'submitted' then p.submitted_at
    when p.status in ('shortlisted', 'not-shortlisted') then (
      select max(d.decided_at) from decisions d
      where d.application_id = p.id and d.outcome in ('shortlist', 'not-shortlist'))
    when p.status = 'offered' then (select max(o.made_at) from offers o where o.application_id = p.id)
    when p.status in ('accepted', 'declined') then (
      select max(o.answered_at) from offers o where o.application_id = p.id)
    when p.status = 'not-appointed' then coalesce(
      (select max(d.decided_at) from decisions d where d.application_id = p.id and d.outcome = 'not-appoint'),
      (select max(c.changed_at) from offer_changes c
        where c.application_id = p.id and c.kind in ('take-back', 'not-meet')))
  end, p.updated_at);
--> statement-breakpoint

-- Who goes further is counted by the day; who does not, by the month, so that old rows stay few.
create function standing_since(status text, moved_at timestamptz) returns date language sql immutable as $$
  select date_trunc(
    case when status in ('submitted', 'shortlisted', 'offered', 'accepted') then 'day' else 'month' end,
    moved_at at time zone 'Europe/London')::date
$$;
--> statement-breakpoint
create function application_move_is_kept() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if new.status = old.status then
    new.moved_from := old.moved_from;
    new.moved_at := old.moved_at;
  else
    new.moved_from := old.status;
    new.moved_at := case when new.updated_at = old.updated_at then now() else new.updated_at end;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger applications_move_kept before update of status, moved_from, moved_at on applications
  for each row execute function application_move_is_kept();
--> statement-breakpoint
-- As in 0055, and now: by where it came from and since when.
create or replace function application_is_counted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stood text := case when tg_op <> 'INSERT' then list_group(old.status, old.submitted_at) end;
  stands text := case when tg_op <> 'DELETE' then list_group(new.status, new.submitted_at) end;
  still_there integer;
begin
  if (stood is null and stands is null) or (tg_op = 'UPDATE' and stood is not distinct from stands
    and (old.status, old.moved_from, old.moved_at) = (new.status, new.moved_from, new.moved_at))
  then
    return null;
  end if;
  -- This row first, and always: whoever holds it is alone with the vacancy's other counters, so nobody waits in a circle.
  perform count_stage(coalesce(new.vacancy_id, old.vacancy_id), coalesce(new.provider_id, old.provider_id), stood, stands);
  if stood is not null then
    update standing_counters c set applications = c.applications - 1
    where c.vacancy_id = old.vacancy_id and c.status = old.status and c.moved_from = old.moved_from
      and c.since = standing_since(old.status, old.moved_at)
    returning c.applications into still_there;
    if still_there = 0 then
      delete from standing_counters c
      where c.vacancy_id = old.vacancy_id and c.status = old.status and c.moved_from = old.moved_from
        and c.since = standing_since(old.status, old.moved_at);
    end if;
  end if;
  if stands is not null then
    insert into standing_counters as c (provider_id, vacancy_id, status, moved_from, since, applications)
    values (new.provider_id, new.vacancy_id, new.status, new.moved_from, standing_since(new.status, new.moved_at), 1)
    on conflict (vacancy_id, status, moved_from, since) do update set applications = c.applications + 1;
  end if;
  return null;
end $$;
--> statement-breakpoint
insert into standing_counters (provider_id, vacancy_id, status, moved_from, since, applications)
select provider_id, vacancy_id, status, moved_from, standing_since(status, moved_at), count(*)
from applications where submitted_at is not null group by 1, 2, 3, 4, 5;
--> statement-breakpoint

revoke all on function standing_since(text, timestamptz), application_move_is_kept() from public;
--> statement-breakpoint
grant execute on function standing_since(text, timestamptz) to values_first_guard;
