-- A letter about a complaint tells that somebody complained, which only owners read (privacy/policy,
-- mayAnswerComplaints). Whoever asked about a job gave an address for one answer, which nobody of the provider sees.
create or replace function messages_not_delivered()
  returns table (id uuid, provider_id uuid, template text, channel text, application_id uuid, address_sealed bytea,
    created_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'staff'
    or coalesce(current_setting('app.role', true), '') not in ('owner', 'recruiter', 'hiring-manager') then
    return;
  end if;
  return query
    select m.id, m.provider_id, m.template, m.channel, m.application_id,
      case when m.application_id is null or m.to_others then m.address_sealed end, m.created_at
    from messages m
    where m.provider_id = asking_provider() and m.state = 'failed' and m.told_at is null
      and m.template not like 'recovery-%' and m.template not in ('sign-in-link', 'question-answered')
      and (m.template not like 'complaint-%' or current_setting('app.role', true) = 'owner')
    order by m.id
    limit 200;
end $$;
--> statement-breakpoint
-- What somebody is not shown they do not note either.
create or replace function note_told_otherwise(message uuid, way text) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  told timestamptz;
begin
  if current_setting('app.actor', true) is distinct from 'staff'
    or coalesce(current_setting('app.role', true), '') not in ('owner', 'recruiter', 'hiring-manager') then
    return 'not-found';
  end if;
  select m.told_at into told from messages m
    where m.id = message and m.provider_id = asking_provider() and m.state = 'failed'
      and m.template not like 'recovery-%' and m.template not in ('sign-in-link', 'question-answered')
      and (m.template not like 'complaint-%' or current_setting('app.role', true) = 'owner')
    for update;
  if not found then
    return 'not-found';
  end if;
  if told is not null then
    return 'told-already';
  end if;
  update messages m set told_at = clock_timestamp(), told_way = way,
    told_by = nullif(current_setting('app.person_id', true), '')::uuid
    where m.id = message;
  return 'noted';
end $$;
