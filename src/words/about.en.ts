import type { AboutWords } from "./about.ts";

export const en: AboutWords = {
  study: "The study",
  registration: "Registered as",
  dataCut: (day, n) => `Release ${n}, with what was known on ${day}.`,
  sites: (sites, nodes) => `${sites} sites, served by ${nodes} laboratories.`,
  target: {
    consented: (n) => `Aims at ${n} patients who have consented.`,
    paired: (n) => `Aims at ${n} patients with an evaluable pair.`,
  },
  funding: "Funding",
  nobodyPays: "Nobody pays for it.",
  grant: (n) => `grant ${n}`,
  ethics: "Approval",
  approved: (day) => `approved ${day}`,
  reference: "Reference",
  privacy: "Privacy",
  controller: "Answers for patients' data",
  basis: "Legal basis",
  ownPage: "The study's own page",
  privacyMore: "What is shown to whom, and what could be worked out:",
  licence: "Reuse",
  terms: "The terms",
  contact: "Contact",
  contactPage: "How to reach them",
  absent: (key) => `The study does not tell (key ${key} of study.json).`,
  site: "This site",
  siteText:
    "A folder of static files: every figure is drawn when the site is built, from counts. Reading leaves no trace with anyone but the host of the files. No cookies, no account, no request to another host.",
  storage:
    "Nothing is stored in your browser, unless you ask: a theme that you choose, and the key of a leadership link that you keep for the window.",
  accessibility: "Access for all:",
};
