import { svg } from "../../marks/svg.ts";

/** A query that was run, and what came of it. */
export type Asked = { readonly sql: string; readonly told: string };

/** Queries kept at most. */
const most = 50;

/** What a reader has asked, the last first; it lives as long as the page in the document. */
export function askedBefore(section: HTMLElement, again: (sql: string) => void) {
  let all: readonly Asked[] = [];
  const list = section.querySelector("ol");
  const show = (): void => {
    section.hidden = all.length === 0;
    if (!list) return;
    list.innerHTML = all
      .map(
        ({ sql, told }, i) =>
          svg`<li><button type="button" data-at="${String(i)}" translate="no">${sql}</button> <span class="soft">${told}</span></li>`
            .markup,
      )
      .join("");
  };
  list?.addEventListener("click", ({ target }) => {
    const at = target instanceof Element ? target.closest<HTMLElement>("[data-at]")?.dataset["at"] : undefined;
    const asked = at === undefined ? undefined : all[Number(at)];
    if (asked) again(asked.sql);
  });
  return {
    add: (asked: Asked): void => {
      all = [asked, ...all.filter(({ sql }) => sql !== asked.sql)].slice(0, most);
      show();
    },
    forget: (): void => {
      all = [];
      show();
    },
  };
}
