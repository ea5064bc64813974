ALTER TABLE "messages" ADD COLUMN "failure" text;--> statement-breakpoint
create function failed_so_far() returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  update messages set failure = 'refused' where state = 'failed'
$$;
--> statement-breakpoint
alter function failed_so_far() owner to values_first_guard;
--> statement-breakpoint
select failed_so_far();
--> statement-breakpoint
drop function failed_so_far();
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_failed_why" CHECK ((state = 'failed') = (failure is not null));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_failure" CHECK (failure in ('refused', 'returned', 'not-taken'));--> statement-breakpoint

-- As in 0077, and now with why each did not arrive.
drop function messages_not_delivered();
--> statement-breakpoint
create function messages_not_delivered()
  returns table (id uuid, provider_id uuid, template text, channel text, failure text, application_id uuid, address_sealed bytea,
    created_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor', true) is distinct from 'staff'
    or coalesce(current_setting('app.role', true), '') not in ('owner', 'recruiter', 'hiring-manager') then
    return;
  end if;
  return query
    select m.id, m.provider_id, m.template, m.channel, m.failure, m.application_id,
      case when m.application_id is null or m.to_others then m.address_sealed end, m.created_at
    from messages m
    where m.provider_id = asking_provider() and m.state = 'failed' and m.told_at is null
      and m.template not like 'recovery-%' and m.template not in ('sign-in-link', 'question-answered')
      and (m.template not like 'complaint-%' or current_setting('app.role', true) = 'owner');
end $$;
--> statement-breakpoint
-- A message that no server took goes back into the queue, as it was. What somebody is not shown they do not send.
create function note_sending_again(message uuid) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  may boolean;
begin
  if current_setting('app.actor', true) is distinct from 'staff'
    or coalesce(current_setting('app.role', true), '') not in ('owner', 'recruiter', 'hiring-manager') then
    return 'not-found';
  end if;
  select m.state = 'failed' and m.failure = 'not-taken' and m.told_at is null and m.body_sealed is not null
    into may from messages m
    where m.id = message and m.provider_id = asking_provider()
      and m.template not like 'recovery-%' and m.template not in ('sign-in-link', 'question-answered')
      and (m.template not like 'complaint-%' or current_setting('app.role', true) = 'owner')
    for update;
  if not found then
    return 'not-found';
  end if;
  if not may then
    return 'moved-on';
  end if;
  update messages m set state = 'queued', failure = null, sent_at = null where m.id = message;
  return 'noted';
end $$;
--> statement-breakpoint
-- A server that had taken a message says that it never arrives. Reports come within days; an old one, or one about what
-- was not sent, changes nothing.
create function note_message_returned(message uuid) returns table (provider_id uuid)
  language sql volatile security definer set search_path = public, pg_temp as $$
  update messages m set state = 'failed', failure = 'returned'
  where current_setting('app.actor', true) = 'doorkeeper' and m.id = message and m.state = 'sent'
    and m.sent_at > now() - interval '30 days'
  returning m.provider_id
$$;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['messages_not_delivered()', 'note_sending_again(uuid)', 'note_message_returned(uuid)'] loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to values_first_app', f);
  end loop;
end $$;
