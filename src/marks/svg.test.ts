import { expect, test } from "vitest";
import { plainText } from "./plain-text.testing.ts";
import { svg } from "./svg.ts";

test("text from data can never become markup", () => {
  expect(svg`<text a="${'"x"'}">${"<b>&"}</text>`.markup).toBe('<text a="&quot;x&quot;">&lt;b&gt;&amp;</text>');
});
test("numbers are rounded to hundredths, nothing becomes nothing, lists are joined", () => {
  expect(svg`${1 / 3}|${-0.001}|${null}${undefined}${false}|${["a", svg`<g/>`]}`.markup).toBe("0.33|0||a<g/>");
});
test("plain text drops tags and resolves entities once", () => {
  expect(plainText(svg`<b>${"a < b"}</b>  and ${"&lt;"}`)).toBe("a < b and &lt;");
});
