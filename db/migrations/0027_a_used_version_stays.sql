-- Whether a version's words must stay, also while the ratings themselves are nobody's to read.
create function version_is_used(question_version uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from key_ratings r where r.question_version_id = question_version)
    or exists (select from vacancy_questions q where q.question_version_id = question_version)
    or exists (select from meeting_questions q where q.question_version_id = question_version);
end $$;
--> statement-breakpoint
alter function version_is_used(uuid) owner to values_first_guard;
--> statement-breakpoint
revoke all on function version_is_used(uuid) from public;
--> statement-breakpoint
grant execute on function version_is_used(uuid) to values_first_app, values_first_guard;
