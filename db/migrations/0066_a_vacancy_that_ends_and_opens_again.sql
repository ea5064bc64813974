ALTER TABLE "vacancies" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "vacancies" ADD CONSTRAINT "vacancies_archived" CHECK (archived_at is null or status = 'closed');--> statement-breakpoint
CREATE POLICY "scoring_preparations_guard_writes" ON "scoring_preparations" AS PERMISSIVE FOR ALL TO "values_first_guard" USING (true) WITH CHECK (true);
--> statement-breakpoint

-- As before; and a closed vacancy may open again, with days of its own, and leave the lists. When is for the next one.
create or replace function vacancy_moves_forward() returns trigger language plpgsql as $$
declare
  again constant boolean := old.status = 'closed' and new.status = 'published';
  may_change constant text[] := array['status', 'closed_at', 'closes_at', 'archived_at', 'updated_at', 'version',
    'words_found', 'place_found'] || case when again then array['hear_by'] else array[]::text[] end;
begin
  if new.provider_id <> old.provider_id or new.slug <> old.slug
    or (new.status <> old.status and not again
      and (old.status, new.status) not in (('draft', 'published'), ('published', 'closed')))
  then
    raise exception 'a vacancy only moves forward' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'draft' and (to_jsonb(new) - may_change) is distinct from (to_jsonb(old) - may_change) then
    raise exception 'a published vacancy stays as it was read' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'draft' and not again and new.closes_at > old.closes_at then
    raise exception 'a published vacancy does not stay open for longer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- It opens with days that stand in their order; again only before the panel was given anything to read and before
-- anybody was offered the job, and by the day that people were promised. It leaves the lists when nobody waits.
create function vacancy_ends_rightly() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.status <> 'published' and new.status = 'published'
    and new.hear_by < (new.closes_at at time zone 'Europe/London')::date
  then
    raise exception 'people hear before it closes' using errcode = 'check_violation';
  end if;
  if old.status = 'closed' and new.status = 'published' then
    if new.closes_at <= now() or new.closed_at is not null or old.archived_at is not null
      or exists (select from score_allocations l where l.vacancy_id = new.id)
      or exists (
        select from offers o join applications p on p.id = o.application_id where p.vacancy_id = new.id)
    then
      raise exception 'a vacancy only moves forward' using errcode = 'restrict_violation';
    end if;
    if new.hear_by <> old.hear_by and exists (
      select from applications p where p.vacancy_id = new.id and p.submitted_at is not null)
    then
      raise exception 'the day by which people hear is promised' using errcode = 'restrict_violation';
    end if;
    delete from scoring_preparations where vacancy_id = new.id;
  end if;
  if new.archived_at is not null and old.archived_at is null and exists (
    select from applications p
    where p.vacancy_id = new.id and p.status in ('submitted', 'shortlisted', 'offered', 'accepted'))
  then
    raise exception 'archived while people wait' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger vacancies_ends before update on vacancies
  for each row execute function vacancy_ends_rightly();
--> statement-breakpoint

create function people_waiting(vacancy uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from applications p
  where p.vacancy_id = vacancy and p.status in ('submitted', 'shortlisted', 'offered', 'accepted')
    and is_asked_by_provider(p.provider_id)
$$;
--> statement-breakpoint
create function how_far_with_applications(vacancy uuid)
  returns table (sent boolean, given boolean, offered boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select
    exists (select from applications p where p.vacancy_id = v.id and p.submitted_at is not null),
    exists (select from score_allocations l where l.vacancy_id = v.id),
    exists (select from offers o join applications p on p.id = o.application_id where p.vacancy_id = v.id)
  from vacancies v where v.id = vacancy and is_asked_by_provider(v.provider_id)
$$;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['vacancy_ends_rightly()', 'people_waiting(uuid)', 'how_far_with_applications(uuid)']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
--> statement-breakpoint
grant execute on function people_waiting(uuid), how_far_with_applications(uuid) to values_first_app, values_first_guard;
