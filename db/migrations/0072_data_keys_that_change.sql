CREATE TABLE "data_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"first_given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"emptied_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "data_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "data_keys_keeper" ON "data_keys" AS PERMISSIVE FOR ALL TO "values_first_keys" USING (true) WITH CHECK (true);--> statement-breakpoint

-- When the data key changes, what it sealed is sealed anew by an operator's command. It works as a role of its own, which
-- reads and replaces that and nothing else: keys and messages that are sealed, and the tokens of equality answers.
alter table data_keys force row level security;
--> statement-breakpoint
grant select, insert, update on data_keys to values_first_keys;
--> statement-breakpoint
do $$
declare
  t record;
begin
  for t in
    select * from (values
      ('applications', 'provider_id', array['data_key']),
      ('why_recordings', 'provider_id', array['data_key']),
      ('code_apps', 'person_id', array['data_key']),
      ('messages', 'provider_id', array['address_sealed', 'body_sealed', 'calendar_sealed']),
      ('asked_questions', 'provider_id', array['email_sealed'])
    ) as sealed (name, whose, columns)
  loop
    execute format('create policy %I on %I as permissive for select to values_first_keys using (true)',
      t.name || '_keeper_reads', t.name);
    execute format('create policy %I on %I as permissive for update to values_first_keys using (true) with check (true)',
      t.name || '_keeper', t.name);
    execute format('grant select (id, %1$I, %2$s), update (%2$s) on %3$I to values_first_keys',
      t.whose, array_to_string(t.columns, ', '), t.name);
  end loop;
end $$;
--> statement-breakpoint
create policy equality_answers_keeper on equality_answers as permissive for all to values_first_keys
  using (true) with check (true);
--> statement-breakpoint
grant select (token), update (token), delete on equality_answers to values_first_keys;
--> statement-breakpoint

-- While the data key changes, equality answers may stand under the token of either key: they go by all of them.
create function erase_application(application uuid, equality_tokens text[]) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  -- Who may is asked there.
  erased constant boolean := erase_application(application, equality_tokens[1]);
begin
  if erased then
    delete from equality_answers e where e.token = any (equality_tokens);
  end if;
  return erased;
end $$;
--> statement-breakpoint
alter function erase_application(uuid, text[]) owner to values_first_guard;
--> statement-breakpoint
revoke execute on function erase_application(uuid, text[]) from public;
--> statement-breakpoint
grant execute on function erase_application(uuid, text[]) to values_first_app;
