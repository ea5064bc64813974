-- Whether nobody has scored an answer yet, not even for themself. No score is told.
create function answer_has_no_score(answer uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not exists (select from scores s where s.answer_id = answer);
end $$;
--> statement-breakpoint
ALTER TABLE "transcripts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE POLICY "transcripts_correct" ON "transcripts" AS PERMISSIVE FOR UPDATE TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and may_arrange_for(application_id) and answer_has_no_score(answer_id)) WITH CHECK ((select nullif(current_setting('app.actor', true), '')) in ('staff') and ((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid) and may_arrange_for(application_id) and answer_has_no_score(answer_id));
--> statement-breakpoint

-- A transcript is corrected before anybody scores it: whoever saves a score at that moment waits, or is waited for.
create function transcript_has_no_score() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from answers a where a.id = new.answer_id for update;
  if exists (select from scores s where s.answer_id = new.answer_id) then
    raise exception 'scored as it was typed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger transcripts_before_scores before update on transcripts
  for each row when (current_user <> 'values_first_guard') execute function transcript_has_no_score();
--> statement-breakpoint
create trigger transcripts_kept before update on transcripts
  for each row when (current_user <> 'values_first_guard') execute function only_these_change('words,version');
--> statement-breakpoint

-- Rights, as in 0010.
grant update (words, version) on transcripts to values_first_app;
--> statement-breakpoint
alter function answer_has_no_score(uuid) owner to values_first_guard;
--> statement-breakpoint
alter function transcript_has_no_score() owner to values_first_guard;
--> statement-breakpoint
revoke all on function answer_has_no_score(uuid), transcript_has_no_score() from public;
--> statement-breakpoint
grant execute on function answer_has_no_score(uuid), transcript_has_no_score()
  to values_first_app, values_first_guard;
