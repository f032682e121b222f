import { escapeText } from "../marks/svg.ts";

/** One thing that changed, as a feed tells it. */
export type Entry = {
  /** Stays the same for ever: a URN. */
  readonly id: string;
  readonly title: string;
  /** Address of the page that tells it. */
  readonly href: string;
  /** A day, YYYY-MM-DD. */
  readonly day: string;
  readonly text: string;
};
export type Feed = {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Address of the page that the feed is of, and of the feed in each format. */
  readonly home: string;
  readonly self: { readonly atom: string; readonly json: string };
  /** The day of the newest release, YYYY-MM-DD. */
  readonly day: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
};

/** The moment that a day begins in UTC. Releases carry no time of making, so that they can be made again byte for byte. */
const moment = (day: string): string => `${day}T00:00:00Z`;
/** Characters that XML 1.0 cannot hold in any spelling. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const xml = (text: string): string => escapeText(text.replace(noXml, "\ufffd"));

/** A feed as Atom (RFC 4287). */
export function atomOf({ id, lang, title, subtitle, author, home, self, day, entries }: Feed): string {
  const items = entries.map(
    (entry) => `<entry>
<id>${xml(entry.id)}</id>
<title>${xml(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xml(entry.href)}"/>
<updated>${moment(entry.day)}</updated>
<content type="text">${xml(entry.text)}</content>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<subtitle>${xml(subtitle)}</subtitle>
<author><name>${xml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self.atom)}"/>
<link rel="alternate" type="text/html" href="${xml(home)}"/>
<updated>${moment(entries[0]?.day ?? day)}</updated>
${items.join("")}</feed>
`;
}

/** The same as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf({ lang, title, subtitle, author, home, self, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    language: lang,
    home_page_url: home,
    feed_url: self.json,
    authors: [{ name: author }],
    items: entries.map(({ id, title: name, href, day, text }) => ({
      id,
      url: href,
      title: name,
      content_text: text,
      date_published: moment(day),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The formats of a feed, by the end of its file's name. */
export const feedFormats = { xml: atomOf, json: jsonFeedOf } as const;
export const feedEnds = Object.keys(feedFormats) as readonly (keyof typeof feedFormats)[];
