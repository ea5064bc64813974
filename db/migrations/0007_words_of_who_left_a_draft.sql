-- Whoever leaves the panel of a draft cannot open its page again to take their words back: so they go with the seat.
create function words_go_with_the_seat() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update good_day_voices g set words = '', shown_as = null, withdrawn_at = now()
  from vacancies v
  where g.vacancy_id = old.vacancy_id and g.person_id = old.person_id and g.withdrawn_at is null
    and v.id = g.vacancy_id and v.status = 'draft';
  return null;
end $$;
--> statement-breakpoint
create trigger panel_members_words_go after delete on panel_members
  for each row execute function words_go_with_the_seat();
--> statement-breakpoint
create trigger panel_members_words_go_too after update of left_at on panel_members
  for each row when (new.left_at is not null) execute function words_go_with_the_seat();
--> statement-breakpoint
grant select, update on good_day_voices to values_first_guard;
--> statement-breakpoint
alter function words_go_with_the_seat() owner to values_first_guard;
--> statement-breakpoint
revoke all on function words_go_with_the_seat() from public;
--> statement-breakpoint
grant execute on function words_go_with_the_seat() to values_first_app, values_first_guard;
