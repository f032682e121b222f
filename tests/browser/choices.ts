import { filterOptions } from "../../src/engine/options.ts";
import { openRelease } from "../../src/engine/release.ts";

const { manifest } = openRelease("data");
const options = filterOptions(manifest);

/** Values that a reader can choose in the shipped release. */
export const choices = {
  manifest,
  sites: options.site,
  node: options.node[0] ?? "",
  group: options.tumour_group[0] ?? "",
  /** Two filters together, as an address has them: what no file answers. */
  together: [`site=${options.site[0]}`, `tumour_group=${options.tumour_group[0]}`],
  period: `${options.months[2] ?? options.months[0]}..${options.months.at(-3) ?? options.months.at(-1)}`,
};
