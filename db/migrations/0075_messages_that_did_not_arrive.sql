ALTER TABLE "messages" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "told_by" uuid;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "told_way" text;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_told_by_people_id_fk" FOREIGN KEY ("told_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_not_delivered" ON "messages" USING btree ("provider_id") WHERE state = 'failed' and told_at is null;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_told_whole" CHECK ((told_at is null) = (told_by is null) and (told_at is null) = (told_way is null));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_told_way" CHECK (told_way in ('phone', 'in-person', 'post', 'other-address'));
--> statement-breakpoint
-- Which messages were refused for good, for who sees to them (messages/policy, maySeeToMessages). Nobody of a provider
-- reads its messages themselves. Where one went to an applicant, who that is stays unsaid: no address.
create function messages_not_delivered()
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
      and m.template not like 'recovery-%' and m.template <> 'sign-in-link'
    order by m.id
    limit 200;
end $$;
--> statement-breakpoint
alter function messages_not_delivered() owner to values_first_guard;
--> statement-breakpoint
-- Somebody told its reader another way: noted once, by whoever was first.
create function note_told_otherwise(message uuid, way text) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  told timestamptz;
begin
  if current_setting('app.actor', true) is distinct from 'staff'
    or coalesce(current_setting('app.role', true), '') not in ('owner', 'recruiter', 'hiring-manager') then
    return 'not-found';
  end if;
  select m.told_at into told from messages m
    where m.id = message and m.provider_id = asking_provider() and m.state = 'failed' for update;
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
--> statement-breakpoint
alter function note_told_otherwise(uuid, text) owner to values_first_guard;
--> statement-breakpoint
revoke all on function messages_not_delivered(), note_told_otherwise(uuid, text) from public;
--> statement-breakpoint
grant execute on function messages_not_delivered(), note_told_otherwise(uuid, text) to values_first_app;
--> statement-breakpoint
grant select, update on messages to values_first_guard;
