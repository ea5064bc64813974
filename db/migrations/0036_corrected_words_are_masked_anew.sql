-- What was typed wrong is not read any more once it is put right: the answer is got ready again first.
create function corrected_words_go() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from answers_to_score r where r.answer_id = new.answer_id;
  return null;
end $$;
--> statement-breakpoint
create trigger transcripts_corrected after update of words on transcripts
  for each row execute function corrected_words_go();
--> statement-breakpoint
alter function corrected_words_go() owner to values_first_guard;
--> statement-breakpoint
revoke all on function corrected_words_go() from public;
--> statement-breakpoint
grant execute on function corrected_words_go() to values_first_app, values_first_guard;
