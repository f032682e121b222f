import { expect, test } from "vitest";
import { Name } from "../words/name.ts";
import { begun, continued, link, sentence, sentences, strong, told, workTitle } from "./sentence.ts";

test("a name within a sentence is marked, whatever stands beside it; in text it is its text", () => {
  const name = new Name("B & C");
  const said = sentence`Met in ${strong(name, "blood")} and at ${new Name("A")}, not in METs.`;
  expect(said.markup).toBe(
    'Met in <b class="blood"><bdi translate="no">B &amp; C</bdi></b> and at <bdi translate="no">A</bdi>, not in METs.',
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
test("a number keeps its percent sign on its line, in words, pieces and what is told of them; a name is left as it is", () => {
  const text = "80\u00a0% of 95\u00a0% of RET 1 %";
  expect(sentence`${strong("80 %")} of 95 % of ${new Name("RET 1 %")}`).toMatchObject({
    markup: '<b>80\u00a0%</b> of 95\u00a0% of <bdi translate="no">RET 1 %</bdi>',
    text,
  });
  expect(told(["80 % of 95 % of ", new Name("RET 1 %")]).text).toBe(text);
});
test("a template that is told again has the parts of that telling", () => {
  const say = (n: string) => sentence`${n} of 5 %`.text;
  expect([say("1"), say("2")]).toEqual(["1 of 5\u00a0%", "2 of 5\u00a0%"]);
});
test("a sentence begins with a capital, within bold too, but never changes a name", () => {
  const about = strong("about 5", "blood");
  expect(begun(sentence`${about} of 9.`)).toMatchObject({
    markup: '<b class="blood">About 5</b> of 9.',
    text: "About 5 of 9.",
  });
  expect(begun(sentence`${new Name("st. A")} is late.`).text).toBe("st. A is late.");
  expect(begun(sentence`${false}${null}ærlig & x`).markup).toBe("Ærlig &amp; x");
  expect(begun(told("")).text).toBe("");
  expect(continued(link("a/", sentence`${strong("Tissue")} reports`))).toMatchObject({
    text: "tissue reports",
    markup: '<a href="a/"><b>tissue</b> reports</a>',
  });
  expect(continued(sentence`${new Name("Oslo")} is late`).text).toBe("Oslo is late");
  expect(continued(sentence`DNA is late`).text).toBe("DNA is late");
  expect(sentences([sentence`one.`, null, sentence`two.`]).text).toBe("One. Two.");
});
