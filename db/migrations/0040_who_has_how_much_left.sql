CREATE TABLE "panel_reminders" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"panel_member_id" uuid NOT NULL,
	"sent_by" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "panel_reminders_providerId_id_unique" UNIQUE("provider_id","id")
);
--> statement-breakpoint
ALTER TABLE "panel_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "providers" ADD COLUMN "panel_offer" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "panel_members" ADD COLUMN "talked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "scoring_preparations" ADD COLUMN "short_answers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "scoring_preparations" ADD COLUMN "short_drawing" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "panel_reminders" ADD CONSTRAINT "panel_reminders_sent_by_people_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_reminders" ADD CONSTRAINT "panel_reminders_provider_id_panel_member_id_panel_members_provider_id_id_fk" FOREIGN KEY ("provider_id","panel_member_id") REFERENCES "public"."panel_members"("provider_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_reminders" ADD CONSTRAINT "panel_reminders_provider_id_vacancy_id_vacancies_provider_id_id_fk" FOREIGN KEY ("provider_id","vacancy_id") REFERENCES "public"."vacancies"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "panel_reminders_member" ON "panel_reminders" USING btree ("panel_member_id","sent_at");--> statement-breakpoint
CREATE POLICY "panel_reminders_tenant" ON "panel_reminders" AS PERMISSIVE FOR ALL TO "values_first_app" USING (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid)) WITH CHECK (((select nullif(current_setting('app.actor', true), '')) in ('staff', 'system') and provider_id is not distinct from (select nullif(current_setting('app.provider_id', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "panel_reminders_guard" ON "panel_reminders" AS PERMISSIVE FOR SELECT TO "values_first_guard" USING (true);--> statement-breakpoint

alter table panel_reminders force row level security;
--> statement-breakpoint
grant select, insert on panel_reminders to values_first_app;
--> statement-breakpoint
grant select, insert, update, delete on panel_reminders to values_first_guard;
--> statement-breakpoint

-- How much of a vacancy's scoring is done: numbers by member, question and when it was given, never which answer or
-- what score. Who has had a seat there learns of all members together, and of what is sent alone.
create function how_far_scoring(vacancy uuid)
  returns table (panel_member_id uuid, vacancy_question_id uuid, given_at timestamptz, asked integer,
    scored integer, sent integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  seated boolean := has_had_seat(vacancy);
begin
  return query
    select case when not seated then l.panel_member_id end, l.vacancy_question_id,
      case when not seated then l.allocated_at end, count(*)::integer,
      (count(s.id) filter (where not seated or s.sent_at is not null))::integer,
      (count(s.id) filter (where s.sent_at is not null))::integer
    from score_allocations l
    join answers a on a.id = l.answer_id
    join applications p on p.id = a.application_id and p.status not in ('draft', 'withdrawn')
    left join scores s on s.answer_id = l.answer_id and s.panel_member_id = l.panel_member_id
    where l.vacancy_id = vacancy and l.provider_id = asking_provider() and l.ended_at is null
      and current_setting('app.actor', true) in ('staff', 'system')
    group by 1, 2, 3;
end $$;
--> statement-breakpoint

-- Answers that members have on paper and that count for nothing yet: not come back, or typed and to be confirmed.
create function paper_out(vacancy uuid)
  returns table (panel_member_id uuid, to_type integer, to_confirm integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select k.panel_member_id, (count(distinct x.answer_id) filter (where x.keyed_by is null))::integer,
      (count(distinct x.answer_id) filter (where x.keyed_by is not null))::integer
    from paper_sheets x
    join paper_packs k on k.id = x.pack_id
    where x.vacancy_id = vacancy and x.provider_id = asking_provider() and x.confirmed_at is null
      and current_setting('app.actor', true) = 'staff' and not has_had_seat(vacancy)
      and paper_can_score(x.answer_id, k.panel_member_id)
      and not exists (
        select from scores s where s.answer_id = x.answer_id and s.panel_member_id = k.panel_member_id)
    group by 1;
end $$;
--> statement-breakpoint

-- A member's own packs: how many sheets each has, and how many of them have come back and are typed.
create function own_paper(vacancy uuid)
  returns table (printed_at timestamptz, sheets integer, back integer)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select k.printed_at, count(*)::integer, count(x.keyed_by)::integer
    from paper_packs k
    join panel_members m on m.id = k.panel_member_id
    join paper_sheets x on x.pack_id = k.id
    where k.vacancy_id = vacancy and m.person_id = asking_person() and m.left_at is null
      and current_setting('app.actor', true) = 'person'
    group by k.id, k.printed_at
    order by k.printed_at desc;
end $$;
--> statement-breakpoint
do $$
declare
  f text;
begin
  foreach f in array array['how_far_scoring(uuid)', 'paper_out(uuid)', 'own_paper(uuid)']
  loop
    execute format('alter function %s owner to values_first_guard', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to values_first_app, values_first_guard', f);
  end loop;
end $$;
