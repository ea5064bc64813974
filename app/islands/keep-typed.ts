/**
 * Saves a form while somebody writes: after a pause, when a field is left, and when the page goes out of sight. Says
 * calmly what came of it, or what stands in the way. What is typed stays in the form whatever happens, and its
 * button saves as it does without script.
 */

const quietMs = 2_000
const leftMs = 300
const firstRetryMs = 5_000
const longestRetryMs = 60_000
/** What browsers send for a page that is going away (Fetch, "keepalive"). */
const mostBytesOnLeaving = 60_000

type Kept = { readonly said: string; readonly version?: number; readonly slug?: string; readonly at?: string }
type Refused = { readonly said: string; readonly over: boolean }

function keepWhileWriting(form: HTMLFormElement, place: HTMLElement, said: HTMLElement): void {
  const { keep: address = "", notYet = "", signedOut = "" } = place.dataset
  const hidden = (name: string) => form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)
  let timer: ReturnType<typeof setTimeout> | undefined
  let flight: Promise<void> | undefined
  let retryMs = 0
  let over = false
  let leaving = false

  function typed(): URLSearchParams {
    const all = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === "string") all.append(name, value)
    return all
  }
  const words = () => {
    const all = typed()
    all.delete("version")
    return all.toString()
  }
  /** What the server holds, as far as this page knows. */
  let kept = place.dataset.keepFirst === undefined ? words() : ""

  function say(text: string, inTheWay: boolean) {
    place.hidden = false
    place.classList.toggle("vf-keep--waits", inTheWay)
    // The same words again are not said again to those who listen.
    if (said.textContent !== text) said.textContent = text
  }

  function soon(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(send, ms)
  }

  function tryAgain(text: string) {
    say(text, true)
    retryMs = Math.min(longestRetryMs, Math.max(firstRetryMs, retryMs * 2))
    soon(retryMs)
  }

  async function post(body: URLSearchParams, sent: string) {
    const text = body.toString()
    const answer = await fetch(address, {
      method: "POST",
      body,
      redirect: "manual",
      keepalive: text.length < mostBytesOnLeaving,
    }).catch(() => null)
    if (answer?.type === "opaqueredirect") return tryAgain(signedOut)
    const news: Kept | Refused | null = await answer?.json().catch(() => null)
    if (!answer || !news || answer.status === 429 || answer.status >= 500) return tryAgain(notYet)
    retryMs = 0
    if (!answer.ok) {
      over = "over" in news && news.over
      return say(news.said, true)
    }
    kept = sent
    if ("version" in news) {
      for (const name of ["version", "slug"] as const) {
        const field = hidden(name)
        if (field) field.value = String(news[name] ?? "")
      }
      if (news.at && news.at !== location.pathname) history.replaceState(history.state, "", news.at)
    }
    say(news.said, false)
  }

  function send() {
    clearTimeout(timer)
    const sent = words()
    if (over || leaving || flight || sent === kept) return
    // A new draft's address is made of its title: not of the first half of it.
    if (!hidden("slug")?.value && document.activeElement?.getAttribute("name") === "title") return
    flight = post(typed(), sent).finally(() => {
      flight = undefined
      if (!retryMs && !over && words() !== sent) soon(quietMs)
    })
  }

  form.addEventListener("input", () => soon(quietMs))
  form.addEventListener("change", () => soon(leftMs))
  window.addEventListener("online", send)
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") send()
  })
  window.addEventListener("pagehide", send)
  form.addEventListener("submit", (event) => {
    clearTimeout(timer)
    if (!flight) {
      leaving = true
      return
    }
    // What is being saved changes the version that the form is about to be sent with.
    event.preventDefault()
    const { submitter } = event
    void flight.finally(() => form.requestSubmit(submitter))
  })
  window.addEventListener("pageshow", () => {
    leaving = false
  })
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && words() !== kept && (over || retryMs > 0)) event.preventDefault()
  })
  if (kept === "") soon(quietMs)
}

const keepPlace = document.querySelector<HTMLElement>("[data-keep]")
const keepForm = keepPlace?.closest("form")
const keepSaid = keepPlace?.querySelector<HTMLElement>("[data-keep-said]")
if (keepForm && keepPlace && keepSaid) keepWhileWriting(keepForm, keepPlace, keepSaid)
