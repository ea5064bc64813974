/**
 * Puts things in order without sending the page: the same buttons move them at once, and each can be dragged
 * by a handle. What is sent in the end is the hidden field, as without script.
 */

function makeOrderable(list: HTMLElement): void {
  const field = list.closest("fieldset")
  const value = field?.querySelector<HTMLInputElement>("[data-order-value]")
  const said = field?.querySelector<HTMLElement>("[data-order-said]")
  if (!value || !said) return

  const rows = () => [...list.querySelectorAll<HTMLElement>("[data-option]")]
  const stepOf = (row: HTMLElement, step: string) =>
    row.querySelector<HTMLButtonElement>(`[data-step=${step}]`)
  const filled = (text: string | undefined, place: number) =>
    (text ?? "").replace("{place}", String(place)).replace("{of}", String(rows().length))

  function settle(moved: HTMLElement): void {
    const now = rows()
    now.forEach((row, index) => {
      const place = row.querySelector<HTMLElement>("[data-order-place]")
      if (place) place.textContent = filled(list.dataset.place, index + 1)
      row.querySelector(".vf-order__moved")?.remove()
      const [up, down] = [stepOf(row, "up"), stepOf(row, "down")]
      if (up) up.disabled = index === 0
      if (down) down.disabled = index === now.length - 1
    })
    if (value) value.value = now.map((row) => row.dataset.option).join(",")
    if (said) said.textContent = filled(list.dataset.moved, now.indexOf(moved) + 1)
  }

  list.addEventListener("click", (event) => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>("[data-step]")
    const row = button?.closest<HTMLElement>("[data-option]")
    if (!button || !row) return
    event.preventDefault()
    const up = button.dataset.step === "up"
    if (up) row.previousElementSibling?.before(row)
    else row.nextElementSibling?.after(row)
    settle(row)
    // At the end of the list this button rests: the other one takes the focus, so that it is never lost.
    const focused = button.disabled ? stepOf(row, up ? "down" : "up") : button
    focused?.focus()
  })

  function addHandle(row: HTMLElement): void {
    const handle = document.createElement("span")
    handle.className = "vf-order__handle"
    handle.title = list.dataset.drag ?? ""
    handle.setAttribute("aria-hidden", "true")
    row.prepend(handle)
    handle.addEventListener("pointerdown", (event) => {
      event.preventDefault()
      handle.setPointerCapture(event.pointerId)
      row.classList.add("vf-order__item--dragged")
    })
    handle.addEventListener("pointermove", (event) => {
      if (!handle.hasPointerCapture(event.pointerId)) return
      const over = rows().find((other) => {
        const { top, bottom } = other.getBoundingClientRect()
        return other !== row && event.clientY > top && event.clientY < bottom
      })
      if (!over) return
      const { top, height } = over.getBoundingClientRect()
      // Moving the row in the page lets go of the pointer in some browsers: it is taken again.
      if (event.clientY < top + height / 2) over.before(row)
      else over.after(row)
      if (!handle.hasPointerCapture(event.pointerId)) handle.setPointerCapture(event.pointerId)
    })
    for (const end of ["pointerup", "pointercancel"] as const) {
      handle.addEventListener(end, () => {
        row.classList.remove("vf-order__item--dragged")
        settle(row)
      })
    }
  }

  rows().forEach(addHandle)
}

document.querySelectorAll<HTMLElement>("[data-order]").forEach(makeOrderable)
