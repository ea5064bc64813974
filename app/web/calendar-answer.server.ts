/** A calendar to be read by another program, as its reader's own answer. @throws 404 where there is none */
export function calendarAnswer(calendar: string | null): Response {
  if (calendar === null) throw new Response(null, { status: 404 })
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="meeting.ics"',
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  })
}
