import { parseArgs } from "node:util";
import { type ChoiceKey, choiceKeys, type FilterKey, filterKeys } from "../../src/state/filters.ts";
import { type Lang, langs } from "../../src/words/lang.ts";

const audiences = ["leadership", "partners"] as const;
type Audience = (typeof audiences)[number];

/** A filter or a page's own choice, with a value that the release may not know. */
export type FilterOrder = readonly [key: FilterKey | ChoiceKey, value: string];

/** Which numbers are printed. */
export type NumbersOrder = {
  readonly data: string;
  readonly release: string | undefined;
  readonly panels: readonly string[];
  readonly filters: readonly FilterOrder[];
  readonly lang: Lang;
  readonly audience: Audience | undefined;
};

export const usage = `Usage: npm run --silent numbers -- [--data DIR] [--release NAME] [--panel ID]… [--filter KEY=VALUE]…

Prints every number of the site as JSON: the very rows behind each panel's table.

  --data DIR          folder of releases, or one release (default: data)
  --release NAME      which release (default: the newest)
  --panel ID          only this panel; may be given several times
  --filter KEY=VALUE  ${filterKeys.join(", ")}; period is FIRST..LAST month, e.g. 2022-03..2022-12.
                      A page's own: ${choiceKeys.join(", ")}
  --lang en|nb        language of title, verdict, how sure and summary (default: en)
  --audience WHO      leadership: exact counts; partners: the rounded tables that npm run protect wrote. By default what DIR holds.
  --help              prints this

Exit status: 0 printed, 1 the release cannot be read, 2 wrong usage.`;

const keys = [...filterKeys, ...choiceKeys];

/** A filter as it was given, KEY=VALUE, or what is wrong with it whatever the release is. */
function readFilter(item: string): FilterOrder | string {
  const [name = "", ...rest] = item.split("=");
  const key = keys.find((known) => known === name);
  if (!key) return `--filter ${item}: unknown filter "${name}"; known filters: ${keys.join(", ")}`;
  const value = rest.join("=");
  return value === "" ? `--filter ${item}: a value is needed, as in ${key}=VALUE` : [key, value];
}

/** The order given, `help`, or what is wrong with it as one sentence. */
export function readOrder(args: readonly string[]): NumbersOrder | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string", default: "data" },
        release: { type: "string" },
        panel: { type: "string", multiple: true, default: [] },
        filter: { type: "string", multiple: true, default: [] },
        lang: { type: "string", default: "en" },
        audience: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const { data, release, panel, filter } = values;
    const lang = langs.find((known) => known === values.lang);
    const filters = filter.map(readFilter);
    const wrong = filters.find((read) => typeof read === "string");
    if (wrong !== undefined) return { wrong };
    if (!lang) return { wrong: `--lang ${values.lang}: must be ${langs.join(" or ")}` };
    const audience = audiences.find((known) => known === values.audience);
    if (audience !== values.audience)
      return { wrong: `--audience ${values.audience}: must be ${audiences.join(" or ")}` };
    return {
      data,
      release,
      panels: panel,
      filters: filters.filter((read) => typeof read !== "string"),
      lang,
      audience,
    };
  } catch (cause) {
    return { wrong: cause instanceof Error ? cause.message : String(cause) };
  }
}
