ALTER TABLE "question_records" ADD COLUMN "shown" jsonb;
--> statement-breakpoint

-- What is shown moves by ten answers or more: between two looks at it there are never fewer people.
create function record_is_shown() returns trigger language plpgsql as $$
begin
  if new.answers >= coalesce((new.shown ->> 'answers')::integer, 0) + 10 then
    new.shown := jsonb_build_object('vacancies', new.vacancies, 'answers', new.answers, 'tally', new.tally,
      'alphaSum', new.alpha_sum, 'alphaCount', new.alpha_count);
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger question_records_shown before insert or update on question_records
  for each row execute function record_is_shown();
--> statement-breakpoint
revoke all on function record_is_shown() from public;
--> statement-breakpoint
grant execute on function record_is_shown() to values_first_app, values_first_guard;
