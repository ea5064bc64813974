CREATE TABLE "scoring_preparations" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"prepared_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "scoring_preparations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "score_allocations" ADD COLUMN "moved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scoring_preparations" ADD CONSTRAINT "scoring_preparations_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scoring_preparations_provider" ON "scoring_preparations" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "score_allocations_to_move" ON "score_allocations" USING btree ("provider_id","vacancy_id") WHERE ended_at is not null and moved_at is null;--> statement-breakpoint
ALTER TABLE "score_allocations" ADD CONSTRAINT "score_allocations_moved" CHECK (moved_at is null or ended_at is not null);--> statement-breakpoint
CREATE POLICY "scoring_preparations_tenant" ON "scoring_preparations" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "scoring_preparations_panel" ON "scoring_preparations" AS PERMISSIVE FOR SELECT TO "values_first_app" USING ((select nullif(current_setting('app.actor', true), '')) in ('person') and sits_on_panel(vacancy_id));--> statement-breakpoint
CREATE POLICY "scoring_preparations_guard" ON "scoring_preparations" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint

-- All who were asked have sent their scores of every answer to this question: now they may see each other's.
-- Not while an answer that moves on has nobody yet: whoever gets it must not have seen how others scored it.
create or replace function scores_are_in(vacancy uuid, vacancy_question uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
      select from panel_members m
      where m.vacancy_id = vacancy and m.person_id = asking_person()
        and m.joined_at is not null and m.left_at is null)
    and vacancy_takes_scores(vacancy)
    and not question_waits_for_typing(vacancy_question)
    and not exists (
      select from answers a
      join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
      where a.vacancy_question_id = vacancy_question and not exists (
        select from score_allocations l where l.answer_id = a.id))
    and not exists (
      select from score_allocations l
      join answers a on a.id = l.answer_id
      join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
      where l.vacancy_question_id = vacancy_question and case
        when l.ended_at is not null then l.moved_at is null
        else not exists (
          select from scores s
          where s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id
            and s.sent_at is not null and s.points is not null)
        end);
end $$;
--> statement-breakpoint

-- How far each score of a vacancy is, for who sees to it that all are given. What was given is not told.
create function score_states(vacancy uuid)
  returns table (answer_id uuid, panel_member_id uuid, state text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.answer_id, s.panel_member_id, case
      when s.sent_at is null then 'saved' when s.points is null then 'cannot' else 'sent' end
    from scores s
    where s.vacancy_id = vacancy and s.provider_id = asking_provider()
      and current_setting('app.actor', true) in ('staff', 'system');
end $$;
--> statement-breakpoint

-- Who leaves keeps what they sent; the rest moves on.
create function seat_leaves_answers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update score_allocations l set ended_at = now(), ended_why = 'left'
    where l.panel_member_id = new.id and l.ended_at is null and not exists (
      select from scores s
      where s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id and s.sent_at is not null);
  return null;
end $$;
--> statement-breakpoint
create trigger panel_members_left after update on panel_members
  for each row when (old.left_at is null and new.left_at is not null) execute function seat_leaves_answers();
--> statement-breakpoint

drop function has_sent_question(uuid, uuid);
--> statement-breakpoint

alter table scoring_preparations force row level security;
--> statement-breakpoint
grant select, insert, update on scoring_preparations to values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on scoring_preparations to values_first_guard;
--> statement-breakpoint
alter function score_states(uuid) owner to values_first_guard;
--> statement-breakpoint
alter function seat_leaves_answers() owner to values_first_guard;
--> statement-breakpoint
revoke all on function score_states(uuid), seat_leaves_answers() from public;
--> statement-breakpoint
grant execute on function score_states(uuid), seat_leaves_answers() to values_first_app, values_first_guard;
