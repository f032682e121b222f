type Field = HTMLSelectElement | HTMLInputElement;

const isRange = (field: Field): field is HTMLInputElement => field.type === "range";

/** Says in words what a slider stands at, beside it and to who does not see it. */
export function sayRange(field: HTMLInputElement): void {
  const words = field.list?.querySelector<HTMLOptionElement>(`option[value="${field.value}"]`)?.label ?? field.value;
  field.setAttribute("aria-valuetext", words);
  const said = field.closest("div")?.querySelector("output");
  if (said) said.textContent = words;
}

/** The choice that a field says; a slider at 0 says none. */
export const saidBy = (field: Field): string => (isRange(field) && field.value === "0" ? "" : field.value);

/** Has a field say a choice; no slider can say what it does not reach. */
export function putInto(field: Field, value: string): void {
  if (saidBy(field) === value) return;
  field.value = isRange(field) && value === "" ? "0" : value;
  if (isRange(field)) sayRange(field);
}

/** Has sliders say where they stand while they are moved. */
export function followRanges(signal: AbortSignal): void {
  document.addEventListener(
    "input",
    ({ target }) => {
      if (target instanceof HTMLInputElement && isRange(target)) sayRange(target);
    },
    { signal },
  );
}
