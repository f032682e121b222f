import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainSvg } from "./plain-svg.ts";
import { rulesOf, variablesOf } from "./rules.ts";
import { svg } from "./svg.ts";

const variables = variablesOf(
  ":root, .sheet { --ink: #111111; --card: #ffffff; }\n@media print { :root { --ink: black; } }",
);
const plain = (css: string, markup: ReturnType<typeof svg>) => plainSvg(markup, rulesOf(css, variables), 14).markup;

test("what a style says stands in attributes: variables have values, lengths no unit, and the more exact rule wins", () => {
  const css = `
    svg.chart .bar.few { fill: #777777; }
    svg.chart .bar { fill: var(--ink); stroke-width: 2px; cursor: pointer; }
    svg.chart g.row rect { opacity: 0.5; }
    svg.chart .mark:hover .bar { fill: red; }
    @media (forced-colors: active) { svg.chart .bar { fill: CanvasText; } }
  `;
  expect(
    plain(
      css,
      svg`<svg class="chart"><g class="row"><rect class="bar few" data-pick="a" x="1"/></g><rect class="bar" fill="red"/></svg>`,
    ),
  ).toBe(
    '<svg><g><rect x="1" fill="#777777" stroke-width="2" opacity="0.5"/></g><rect fill="#111111" stroke-width="2"/></svg>',
  );
});

test("what nobody sees is left out, letters are lined from below, and lengths of letters are pixels", () => {
  const css =
    "svg.chart .hit { fill: transparent; } .reading { opacity: 0; } text.halo { paint-order: stroke; stroke: var(--card); } .big { font-size: 20px; font-weight: 650; }";
  expect(
    plain(
      css,
      svg`<svg class="chart"><rect class="hit"/><g class="reading"><circle r="1"/></g><text class="halo big" dy=".35em">${"<b>"}</text></svg>`,
    ),
  ).toBe(
    '<svg><text dy="7" font-size="20" font-weight="600" stroke="#ffffff">&lt;b&gt;</text><text dy="7" font-size="20" font-weight="600">&lt;b&gt;</text></svg>',
  );
});

test("a figure within a sheet is a group that is moved and scaled", () => {
  expect(
    plain(
      "",
      svg`<svg><svg x="24" y="10" viewBox="0 0 100 50" width="200" height="100" class="chart"><rect/></svg></svg>`,
    ),
  ).toBe('<svg><g transform="translate(24 10) scale(2)"><rect/></g></svg>');
});

test("a rule that no attribute can say is refused by its name, and so is a colour without a value", () => {
  expect(() => rulesOf("svg.chart > .bar { fill: red; }", variables)).toThrow(/styled by "svg.chart > .bar"/);
  expect(() => rulesOf(".bar { fill: var(--none); }", variables)).toThrow(/--none/);
});

test("a colour for either theme is said as the light one", () => {
  const told = variablesOf(":root { --ink: light-dark(#111111, #eeeeee); --gap: 8px; color-scheme: light dark; }");
  expect([told.get("--ink"), told.get("--gap")]).toEqual(["#111111", "8px"]);
});

test("every rule for figures can be said", () => {
  const css = (name: string) => readFileSync(`src/styles/${name}.css`, "utf8");
  const rules = rulesOf(css("figure"), variablesOf(css("tokens")));
  expect(rules.length).toBeGreaterThan(80);
  for (const { style } of rules) for (const value of style.values()) expect(value).not.toMatch(/var\(|px$/);
});
