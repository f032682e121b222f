import type { Driven } from "./driven.ts";

/** Runs in the page: chooses from a list of the filter bar. */
function pick({ name, value }: { readonly name: string; readonly value: string }): void {
  const list = document.querySelector<HTMLSelectElement>(`filter-bar select[name="${name}"]`);
  if (!list) throw new Error(`no list ${name}`);
  list.focus();
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Chooses from a list of the filter bar and waits until the answer is drawn. */
export async function choose(there: Driven, name: string, value: string): Promise<void> {
  const before = await there.drawn();
  await there.evaluate(pick, { name, value });
  await there.drawn(before + 1);
}
