ALTER TABLE "assisted_entries" ADD COLUMN "knows_word" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER POLICY "assisted_entries_staff" ON "assisted_entries" TO values_first_app USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and (person_id = (select nullif(current_setting('app.person_id', true), ''))::uuid or may_arrange_for(application_id)));--> statement-breakpoint

-- Who typed stays as it was; what was agreed and ended does, too.
create trigger assisted_entries_kept before update on assisted_entries
  for each row when (current_user <> 'values_first_guard')
  execute function only_these_change('agreed_at,ended_at,knows_word');
--> statement-breakpoint
create trigger assisted_entries_ended_once before update on assisted_entries
  for each row when (old.ended_at is not null and current_user <> 'values_first_guard')
  execute function only_these_change('knows_word');
--> statement-breakpoint

-- What somebody types for another is sent once it was read back and agreed, and their key ends with it.
create function what_was_typed_is_agreed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from assisted_entries e where e.application_id = new.id and e.ended_at is null) then
    raise exception 'not agreed with the applicant' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger applications_agreed before update on applications
  for each row when (old.status = 'draft' and new.status = 'submitted')
  execute function what_was_typed_is_agreed();
--> statement-breakpoint

-- Whoever typed for an applicant knows who they are, and leaves the decision to a colleague where there is one.
create function may_decide_on(application uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not exists (
      select from assisted_entries e where e.application_id = application and e.person_id = asking_person())
    or not exists (
      select from memberships m
      where m.provider_id = asking_provider() and m.ended_at is null and m.role in ('owner', 'hiring-manager')
        and m.person_id <> asking_person());
end $$;
--> statement-breakpoint
create function decisions_leave_out_who_typed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) = 'staff' and not may_decide_on(new.application_id) then
    raise exception 'who typed for an applicant does not decide' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decisions_not_by_who_typed before insert on decisions
  for each row execute function decisions_leave_out_who_typed();
--> statement-breakpoint

-- Rights, as in 0002.
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('what_was_typed_is_agreed', 'may_decide_on', 'decisions_leave_out_who_typed')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
