import { expect, test } from "vitest";
import { Name } from "../words/name.ts";
import { sentence, strong, told, workTitle } from "./sentence.ts";

test("a name within a sentence is marked, whatever stands beside it; in text it is its text", () => {
  const name = new Name("B & C");
  const said = sentence`Met in ${strong(name, "blood")} and at ${new Name("A")}, not in METs.`;
  expect(said.markup).toBe(
    'Met in <b class="blood"><span translate="no">B &amp; C</span></b> and at <span translate="no">A</span>, not in METs.',
  );
  expect(said.text).toBe("Met in B & C and at A, not in METs.");
  expect(`${name}: 3`).toBe("B & C: 3");
});
test("the title of a work says its language where that is not the sentence's", () => {
  expect(sentence`Se ${workTitle("On <X>", "en")}.`).toMatchObject({
    markup: 'Se <cite lang="en">On &lt;X&gt;</cite>.',
    text: "Se On <X>.",
  });
  expect(workTitle("On X", null).markup).toBe("<cite>On X</cite>");
});
test("what is told as it stands keeps its blanks", () => {
  expect(told(["95 % of ", new Name("RET")])).toMatchObject({
    markup: '95 % of <span translate="no">RET</span>',
    text: "95 % of RET",
  });
});
