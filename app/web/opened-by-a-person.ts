/**
 * Whether somebody opened this page in their browser, as far as a request tells: a browser says that it goes to a
 * document (Fetch Metadata), and whether it only looks ahead. Programs that fetch a preview of a link say neither.
 */
export function isOpenedByAPerson({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  return (
    method === "GET" &&
    headers.get("sec-fetch-mode") === "navigate" &&
    headers.get("sec-fetch-dest") === "document" &&
    !headers.has("sec-purpose") &&
    !headers.has("purpose")
  )
}
