import { mended, readMend } from "#app/domain/language-check/mend.ts"

/**
 * Has the words of a form read while somebody writes: its page is asked for again with what is typed, and what it
 * found is put below each field. Never moves the focus by itself; a press on a better word puts it in at once.
 */

const quietMs = 1_200

type Field = HTMLTextAreaElement | HTMLInputElement

function readWhileWriting(form: HTMLFormElement, said: HTMLElement): void {
  const places = () => [...form.querySelectorAll<HTMLElement>("[data-language-check]")]
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function look() {
    const round = ++asked
    const typed = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === "string") typed.append(name, value)
    typed.set("check", "words")
    const answer = await fetch(location.pathname + location.search, {
      method: "POST",
      body: typed,
      headers: { Accept: "text/html" },
      redirect: "error",
    })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    // Somebody wrote on meanwhile: what was found is no longer about what stands there.
    if (round === asked) show(page)
  }

  function show(page: Document) {
    const news: string[] = []
    for (const place of places()) {
      const fresh = page.getElementById(place.id)
      if (!fresh || place.contains(document.activeElement)) continue
      const { said: text = "" } = fresh.dataset
      if (place.innerHTML === fresh.innerHTML) continue
      if (text !== place.dataset.said) news.push(text)
      place.dataset.said = text
      place.replaceChildren(...fresh.childNodes)
    }
    if (news.length > 0) said.textContent = news.join(" ")
  }

  function soon() {
    clearTimeout(waiting)
    asked++
    // A network that is away: the words are read when it is back and somebody writes on, or by the button.
    waiting = setTimeout(() => look().catch(() => {}), quietMs)
  }

  form.addEventListener("input", soon)
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null
    const mend = button?.name === "mend" ? readMend(button.value) : null
    const field = mend ? form.querySelector<Field>(`[id="${CSS.escape(mend.field)}"]`) : null
    const better = mend && field ? mended(field.value, mend) : null
    if (!mend || !field || better === null) return
    event.preventDefault()
    const from = field.value.startsWith(mend.found, mend.start) ? mend.start : field.value.indexOf(mend.found)
    field.value = better
    field.focus()
    field.setSelectionRange(from, from + mend.better.length)
    soon()
  })
}

const words = document.querySelector<HTMLElement>("[data-language-words]")
const form = words?.closest("form")
const said = words?.querySelector<HTMLElement>("[data-language-said]")
if (form && said) readWhileWriting(form, said)
