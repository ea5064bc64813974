-- Who looked at an application: at the answers, at who somebody is, or who listened to them.
create or replace function who_looked()
  returns table (name text, role text, what text, reason text, looked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'applicant' then
    return;
  end if;
  return query
    select p.name, m.role, l.what, l.reason, l.looked_at
    from (
      select r.provider_id, r.person_id, 'identity' as what, r.reason, r.at as looked_at
      from identity_reveals r where r.application_id = asking_application()
      union all
      select k.provider_id, k.person_id, 'answers', null, k.at
      from application_looks k where k.application_id = asking_application()
      union all
      select e.provider_id, e.actor_person_id, 'recording', null, e.at
      from audit_events e
      where e.provider_id = asking_provider() and e.subject_id = asking_application()
        and e.event = 'recording.listened-to') l
    join people p on p.id = l.person_id
    left join memberships m on m.provider_id = l.provider_id and m.person_id = l.person_id
    order by l.looked_at;
end $$;
--> statement-breakpoint
-- Who made each decision about an application, for whom it is about.
create function who_decided()
  returns table (decision_id uuid, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'applicant' then
    return;
  end if;
  return query
    select d.id, p.name from decisions d join people p on p.id = d.decided_by
    where d.application_id = asking_application();
end $$;
--> statement-breakpoint
alter function who_decided() owner to values_first_guard;
--> statement-breakpoint
revoke execute on function who_decided() from public;
--> statement-breakpoint
grant execute on function who_decided() to values_first_app;
