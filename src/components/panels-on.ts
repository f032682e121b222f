import type { Panel } from "../define/panel.ts";
import { panels } from "../panels/index.ts";
import { type Built, release } from "./build.ts";

/** The panels of a page in the order in which they are read: those that its readers see, then those closed to them. */
export function panelsOn(page: string, { isClosed }: Pick<Built, "isClosed"> = release()): readonly Panel[] {
  const here = panels.filter(({ pages }) => pages.some((each) => each === page));
  return [...here.filter((panel) => !isClosed(panel)), ...here.filter(isClosed)];
}
