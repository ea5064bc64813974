ALTER TABLE "good_day_voices" DROP CONSTRAINT "good_day_voices_gone";--> statement-breakpoint
ALTER TABLE "good_day_voices" ADD COLUMN "easy_read" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "easy_read" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "good_day_voices" ADD CONSTRAINT "good_day_voices_gone" CHECK (withdrawn_at is null or (words = '' and easy_read = '' and shown_as is null));
--> statement-breakpoint

-- As before, and what they said in Easy Read goes with their words.
create or replace function words_go_with_the_seat() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update good_day_voices g set words = '', easy_read = '', shown_as = null, withdrawn_at = now()
  from vacancies v
  where g.vacancy_id = old.vacancy_id and g.person_id = old.person_id and g.withdrawn_at is null
    and v.id = g.vacancy_id and v.status = 'draft';
  return null;
end $$;
