-- All of them: who asks for one application, or how many there are, is not told of the two hundred oldest alone.
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
      and (m.template not like 'complaint-%' or current_setting('app.role', true) = 'owner');
end $$;
