/** Opens the leadership view of a simulated study by the link that is served beside its pages, or says that it cannot be had or that there is none. */
async function open(button: HTMLAnchorElement, state: HTMLElement): Promise<void> {
  const { offer = "", to = "", opening = "", absent = "", unreachable = "" } = button.dataset;
  state.textContent = opening;
  const response = await fetch(offer, { cache: "no-store" }).catch(() => null);
  if (response === null) {
    state.textContent = unreachable;
    return;
  }
  try {
    const { fragment } = (await response.json()) as { readonly fragment: string };
    location.assign(`${to}${fragment}`);
  } catch {
    state.textContent = absent;
  }
}

const button = document.querySelector<HTMLAnchorElement>("[data-offer]");
const state = document.querySelector<HTMLElement>("[data-offer-state]");
if (button && state) {
  button.hidden = false;
  button.addEventListener("click", (event) => {
    event.preventDefault();
    void open(button, state);
  });
}
