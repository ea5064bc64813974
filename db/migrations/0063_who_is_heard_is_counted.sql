CREATE TABLE "heard_applications" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "heard_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stage_counters" ADD COLUMN "waiting_heard" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "heard_applications" ADD CONSTRAINT "heard_applications_provider_id_application_id_applications_provider_id_id_fk" FOREIGN KEY ("provider_id","application_id") REFERENCES "public"."applications"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "heard_applications_vacancy" ON "heard_applications" USING btree ("vacancy_id");--> statement-breakpoint
CREATE INDEX "fair_scores_band" ON "fair_scores" USING btree ("fit_id","band");--> statement-breakpoint
CREATE POLICY "heard_applications_read" ON "heard_applications" AS PERMISSIVE FOR SELECT TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "heard_applications_guard" ON "heard_applications" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint
CREATE POLICY "heard_applications_guard_writes" ON "heard_applications" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);--> statement-breakpoint

alter table heard_applications force row level security;
--> statement-breakpoint
grant select on heard_applications to values_first_app;
--> statement-breakpoint
grant select, insert, delete on heard_applications to values_first_guard;
--> statement-breakpoint

create function count_heard(vacancy uuid, provider uuid, more integer) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into stage_counters as c (vacancy_id, provider_id, waiting_heard) values (vacancy, provider, more)
  on conflict (vacancy_id) do update set waiting_heard = c.waiting_heard + more
$$;
--> statement-breakpoint
-- Says of each of these applications anew whether enough people were heard on it.
create function settle_heard(about uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  one record;
begin
  for one in
    select p.id, p.provider_id, p.vacancy_id,
      h.lived_experience >= h.quorum and h.scores >= h.scorers as heard,
      exists (select from heard_applications w where w.application_id = p.id) as was
    from applications p cross join lateral heard_of(p.id, false) h
    where p.id = any (about) and p.submitted_at is not null
    order by p.id
  loop
    if one.heard and not one.was then
      insert into heard_applications (application_id, provider_id, vacancy_id)
      values (one.id, one.provider_id, one.vacancy_id) on conflict do nothing;
    elsif one.was and not one.heard then
      delete from heard_applications where application_id = one.id;
    end if;
  end loop;
end $$;
--> statement-breakpoint
create function heard_application_counted() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  about record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (
    select from applications p
    where p.id = about.application_id and list_group(p.status, p.submitted_at) = 'waiting')
  then
    perform count_heard(about.vacancy_id, about.provider_id, case when tg_op = 'DELETE' then -1 else 1 end);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger heard_applications_counted after insert or delete on heard_applications
  for each row execute function heard_application_counted();
--> statement-breakpoint
create function waiting_is_heard() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  waited boolean := list_group(old.status, old.submitted_at) is not distinct from 'waiting';
  waits boolean := tg_op = 'UPDATE' and list_group(new.status, new.submitted_at) is not distinct from 'waiting';
begin
  if waited <> waits and exists (select from heard_applications w where w.application_id = old.id) then
    perform count_heard(old.vacancy_id, old.provider_id, case when waits then 1 else -1 end);
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger applications_heard after update of status, submitted_at on applications
  for each row execute function waiting_is_heard();
--> statement-breakpoint
-- Before, because what was heard goes with it.
create trigger applications_heard_go before delete on applications
  for each row execute function waiting_is_heard();
--> statement-breakpoint

create function scores_are_heard() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_heard(array_agg(distinct a.application_id))
  from changed s join answers a on a.id = s.answer_id where s.sent_at is not null having count(*) > 0;
  return null;
end $$;
--> statement-breakpoint
create trigger scores_heard_new after insert on scores
  referencing new table as changed for each statement execute function scores_are_heard();
--> statement-breakpoint
create trigger scores_heard after update on scores
  referencing new table as changed for each statement execute function scores_are_heard();
--> statement-breakpoint
create trigger scores_heard_gone after delete on scores
  referencing old table as changed for each statement execute function scores_are_heard();
--> statement-breakpoint
-- How many have to be heard depends on who may score.
create function seat_changes_heard() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_heard(array_agg(p.id)) from applications p
  where p.vacancy_id = new.vacancy_id and p.submitted_at is not null having count(*) > 0;
  return null;
end $$;
--> statement-breakpoint
create trigger panel_members_heard after update of joined_at, left_at on panel_members
  for each row when (old.joined_at is distinct from new.joined_at or old.left_at is distinct from new.left_at)
  execute function seat_changes_heard();
--> statement-breakpoint
create function conflict_changes_heard() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform settle_heard(array[coalesce(new.application_id, old.application_id)]);
  return null;
end $$;
--> statement-breakpoint
create trigger panel_conflicts_heard after insert or delete on panel_conflicts
  for each row execute function conflict_changes_heard();
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['count_heard(uuid, uuid, integer)', 'settle_heard(uuid[])', 'heard_application_counted()',
    'waiting_is_heard()', 'scores_are_heard()', 'seat_changes_heard()', 'conflict_changes_heard()']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
--> statement-breakpoint
select settle_heard(array_agg(p.id)) from applications p
where exists (select from answers a join scores s on s.answer_id = a.id where a.application_id = p.id)
having count(*) > 0;
