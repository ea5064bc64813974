/** Whether the process lives. Asks nobody else, so that a database at rest does not get it restarted. */
export function loader() {
  return new Response("ok\n", { headers: { "Content-Type": "text/plain", "Cache-Control": "no-store" } })
}
