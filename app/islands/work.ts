/**
 * Keeps the list of a provider's work up to date: asks every two seconds whether anything has changed, and if
 * so fetches the page and puts its list in place of the one shown. Can be stopped, and rests while nobody looks.
 */

const rhythmMs = 2_000

type Now = { readonly version: string; readonly said: string }

function keepUpToDate(live: HTMLElement, said: HTMLElement, reload: HTMLElement): void {
  const { now: address } = live.dataset
  if (!address) return
  const button = document.createElement("button")
  button.type = "button"
  button.className = "govuk-button govuk-button--secondary"
  const note = document.createElement("p")
  note.className = "govuk-body"
  live.append(note, button)
  live.hidden = false
  let paused = false

  function show() {
    button.textContent = (paused ? live.dataset.resume : live.dataset.pause) ?? ""
    note.textContent = live.dataset.live ?? ""
    note.hidden = paused
    reload.hidden = !paused
  }

  async function look(asked: string) {
    const response = await fetch(asked, { headers: { Accept: "application/json" }, redirect: "error" })
    if (!response.ok) return
    const now: Now = await response.json()
    const list = document.querySelector<HTMLElement>("[data-work]")
    if (!list || list.dataset.version === now.version) return
    const page = await fetch(location.href, { redirect: "error" })
    if (!page.ok) return
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("[data-work]")
    if (!fresh || paused) return
    list.replaceWith(fresh)
    said.textContent = now.said
  }

  async function again(asked: string) {
    if (!paused && document.visibilityState === "visible") {
      // A network that is away for a while: the next round asks again.
      await look(asked).catch(() => {})
    }
    setTimeout(again, rhythmMs, asked)
  }

  button.addEventListener("click", () => {
    paused = !paused
    show()
  })
  show()
  setTimeout(again, rhythmMs, address)
}

const live = document.querySelector<HTMLElement>("[data-work-live]")
const said = document.querySelector<HTMLElement>("[data-work-said]")
const reload = document.querySelector<HTMLElement>("[data-work-reload]")
if (live && said && reload) keepUpToDate(live, said, reload)
