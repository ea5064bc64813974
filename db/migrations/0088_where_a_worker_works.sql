ALTER TABLE "employments" ADD COLUMN "service_id" uuid;--> statement-breakpoint
ALTER TABLE "employments" ADD CONSTRAINT "employments_provider_id_service_id_services_provider_id_id_fk" FOREIGN KEY ("provider_id","service_id") REFERENCES "public"."services"("provider_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employments_service" ON "employments" USING btree ("provider_id","service_id","id");--> statement-breakpoint
-- Those that are there already work where the job they applied for was.
update employments e set service_id = v.service_id
from applications a join vacancies v on v.id = a.vacancy_id
where a.id = e.application_id and v.service_id is not null;
