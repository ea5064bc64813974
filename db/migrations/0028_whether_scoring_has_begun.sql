-- Whether a guide may still change: that somebody has scored is told, not who or how.
create function scoring_has_begun(vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from scores s where s.vacancy_question_id = vacancy_question);
end $$;
--> statement-breakpoint
alter function scoring_has_begun(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function scoring_has_begun(uuid) from public;
--> statement-breakpoint
grant execute on function scoring_has_begun(uuid) to values_first_app, values_first_guard;
