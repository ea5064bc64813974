/**
 * Whether a page is made in answer to a form: its loader is given the form's headers. What was typed is shown again
 * then, also where the page would otherwise lead on to another.
 */
export function answersForm(request: Request): boolean {
  return request.headers.has("content-type")
}
