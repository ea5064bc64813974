import { databaseAnswers } from "#db/ping.ts"

/** Whether requests can be answered: 503 while the database cannot. */
export async function loader() {
  const ready = await databaseAnswers()
  const headers = { "Content-Type": "text/plain", "Cache-Control": "no-store" }
  return new Response(ready ? "ready\n" : "the database does not answer\n", {
    status: ready ? 200 : 503,
    headers,
  })
}
