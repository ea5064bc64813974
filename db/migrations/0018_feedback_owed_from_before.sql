-- Row security binds the owner too; for what follows it has to see every row.
alter table applications no force row level security;
--> statement-breakpoint
alter table decisions no force row level security;
--> statement-breakpoint
alter table feedback no force row level security;
--> statement-breakpoint
alter table vacancies no force row level security;
--> statement-breakpoint
alter table published_vacancies no force row level security;
--> statement-breakpoint

-- Whoever was decided about before there was feedback is owed it too: within seven days from now.
insert into feedback (provider_id, application_id, due_at)
select p.provider_id, p.id, now() + interval '7 days'
from applications p
where p.erased_at is null
  and exists (
    select from decisions d
    where d.application_id = p.id and d.outcome in ('not-shortlist', 'appoint', 'not-appoint'))
on conflict do nothing;
--> statement-breakpoint
update published_vacancies set published = (select count(*) from vacancies where status = 'published');
--> statement-breakpoint

alter table applications force row level security;
--> statement-breakpoint
alter table decisions force row level security;
--> statement-breakpoint
alter table feedback force row level security;
--> statement-breakpoint
alter table vacancies force row level security;
--> statement-breakpoint
alter table published_vacancies force row level security;
