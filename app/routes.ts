import { index, type RouteConfig, route } from "@remix-run/route-config"

export default [
  index("routes/public.home.tsx"),
  route("language", "routes/public.language.tsx"),
] satisfies RouteConfig
