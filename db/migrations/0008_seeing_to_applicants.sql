-- What colleagues who arrange things work with, before anybody knows who an applicant is and before anything is
-- sent: where the application is found, and the key to what was written to them. No name, no answer.
create function application_to_arrange(application uuid)
  returns table (reference text, status text, vacancy_id uuid, data_key bytea)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select p.reference, p.status, p.vacancy_id, p.data_key from applications p
    where p.id = application and p.provider_id = asking_provider() and p.erased_at is null
      and ((current_setting('app.actor', true) = 'staff'
          and (may_arrange_for(application) or identity_was_shown(application)))
        or current_setting('app.actor', true) = 'system');
end $$;
--> statement-breakpoint

-- Nobody writes in another's name.
create function correspondence_in_own_name() returns trigger language plpgsql as $$
begin
  if current_setting('app.actor', true) = 'staff' and new.written_by is distinct from asking_person() then
    raise exception 'one writes in one''s own name' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger correspondence_own_name before insert on correspondence
  for each row execute function correspondence_in_own_name();
--> statement-breakpoint

-- What was sent stays as it was sent; what is to be added is written as a message.
create trigger disclosures_sent_once before update on disclosures
  for each row when (old.sent_at is not null and current_user <> 'values_first_guard')
  execute function refuse_change();
--> statement-breakpoint

-- Rights, as in 0002.
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef as definer from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('application_to_arrange', 'correspondence_in_own_name')
  loop
    if f.definer then
      execute format('alter function %s owner to values_first_guard', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f.name);
  end loop;
end $$;
