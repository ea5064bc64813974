import { index, type RouteConfig, route } from "@remix-run/route-config"

export default [
  index("routes/public.home.tsx"),
  route("help", "routes/public.help.tsx"),
  route("accessibility", "routes/public.accessibility.tsx"),
  route("why", "routes/public.why.tsx"),
  route("language", "routes/public.language.tsx"),
  route("jobs", "routes/public.jobs.tsx"),
  route("jobs/:slug", "routes/public.vacancy.tsx"),
  route("healthz", "routes/api.healthz.ts"),
  route("readyz", "routes/api.readyz.ts"),
] satisfies RouteConfig
