import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { atomOf, type Feed, jsonFeedOf } from "./feed.ts";

const feed: Feed = {
  id: "urn:uuid:57bf56ad-018e-85b2-acff-6066d2aaa304",
  lang: "nb",
  title: 'Par & "blod" <vev>',
  subtitle: "Endringer",
  author: "Studien",
  home: "https://study.example/nb/releases/",
  self: { atom: "https://study.example/nb/feed.xml", json: "https://study.example/nb/feed.json" },
  day: "2023-10-31",
  entries: [
    {
      id: "urn:uuid:c7abc701-b372-8daf-af0a-928062b482bb",
      title: "Utgave 2023-10-31",
      href: "https://study.example/nb/releases/2023-07-31_2023-10-31/",
      day: "2023-10-31",
      text: "A < B & C\u0000\nD",
    },
  ],
};

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly path: string };

/** Every element of an XML document with its text; throws where it is not well-formed. */
function read(xml: string): readonly (Element & { readonly text: string })[] {
  const parser = new SaxesParser({ xmlns: false });
  const open: { name: string; attributes: Readonly<Record<string, string>>; path: string; text: string }[] = [];
  const found: typeof open = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, path: [...open.map((each) => each.name), name].join("/"), text: "" };
    open.push(element);
    found.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

test("Atom has what RFC 4287 asks for: id, title and updated once in the feed and in each entry, an author, links", () => {
  const elements = read(atomOf(feed));
  const at = (path: string) => elements.filter((each) => each.path === path);
  for (const name of ["id", "title", "updated"])
    for (const parent of ["feed", "feed/entry"]) expect(at(`${parent}/${name}`), `${parent}/${name}`).toHaveLength(1);
  expect(at("feed")[0]?.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "nb" });
  expect(at("feed/author/name")[0]?.text).toBe("Studien");
  expect(at("feed/title")[0]?.text).toBe(feed.title);
  expect(at("feed/updated")[0]?.text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  expect(at("feed/entry/content")[0]?.text).toBe("A < B & C\ufffd\nD");
  expect(at("feed/link").map(({ attributes }) => attributes["rel"])).toEqual(["self", "alternate"]);
});

test("a feed without a change is valid and says the day of its release", () => {
  const elements = read(atomOf({ ...feed, entries: [] }));
  expect(elements.find(({ path }) => path === "feed/updated")?.text).toBe("2023-10-31T00:00:00Z");
  expect(JSON.parse(jsonFeedOf({ ...feed, entries: [] })).items).toEqual([]);
});

test("JSON Feed has what version 1.1 asks for", () => {
  const json = JSON.parse(jsonFeedOf(feed));
  expect(json).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    language: "nb",
  });
  expect(json.items).toEqual([
    {
      id: feed.entries[0]?.id,
      url: feed.entries[0]?.href,
      title: "Utgave 2023-10-31",
      content_text: feed.entries[0]?.text,
      date_published: "2023-10-31T00:00:00Z",
    },
  ]);
});
