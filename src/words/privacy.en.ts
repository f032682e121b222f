import type { PrivacyWords, Section } from "./privacy.ts";

/** What holds of rows and exact counts, whatever the site shows. */
const rows = [
  "Rows of patients: the study export, on the study's own computer. npm run aggregate reads them there and writes counts. It writes rows only where asked to (--reject), and for the while of a run, where they do not fit into memory, into a folder that its owner alone can read.",
  "Exact counts (releases): with the study. They hold no identifier, no row and no date of a patient, but months, and days between dates from which a date can follow. Many count one patient: of a real study they are personal data.",
];

const attackers = ["Who", "Could", "What stands against it", "What is left"];

export const en: PrivacyWords = {
  rounded: (r) => [
    {
      id: "short",
      title: "In short",
      text: [
        "This site has two views. Partners, that is anyone with the address, see tables that were rounded together and audited before they were published. Leadership, that is named receivers of a link, see exact counts, which lie on the host encrypted. Rows of patients are in neither.",
        ...(r.simulated ? ["This study is simulated, so anyone may look at the leadership view too."] : []),
      ],
    },
    {
      id: "views",
      title: "What is in each view",
      table: {
        heads: ["", "Partners", "Leadership"],
        rows: [
          [
            "Who sees it",
            "Anyone with the address. Search engines are asked to leave it out.",
            "Each receiver named by the study, by a link of their own, until its last day.",
          ],
          [
            "Data",
            `${r.tables} tables${r.releases === 1 ? "" : `, in ${r.releases} releases`}, ${r.cells} counts in all, of the whole study, and what the study says of itself: hospitals, laboratories, opening days, plan, targets.`,
            "Exact counts of the newest release; of earlier ones, how many had reached each step.",
          ],
          [
            "By hospital, month, cancer type, region",
            `Without results: ${r.inclusion}. With results, in groups of ${r.group} or more: ${r.results}.`,
            "Everything, by hospital, month and cancer type together, with any filter.",
          ],
          [
            "Of the whole study",
            `${r.neither}.`,
            "The same and finer: sums of measured mutational burden, quality values to two digits, working days, every gene.",
          ],
          [
            "Not in it",
            `Identifiers, rows, dates; two of hospital, month and cancer type together; results by hospital; genes and reasons of fewer than ${r.gene}; single measured values.`,
            "Identifiers, rows, dates. A date can follow from months and days.",
          ],
          [
            "Where it lies",
            "On the host, as pages and as files to be downloaded.",
            "On the host, one file for each receiver, encrypted (AES-256-GCM) under a key of its own. The key is in the link alone.",
          ],
        ],
      },
    },
    {
      id: "rounding",
      title: "How counts are rounded",
      points: [
        `Each count is shown as the multiple of ${r.base} below or above it; all tables are rounded together, so that the same total is the same everywhere.`,
        `In tables by hospital, month, cancer type, region or laboratory some zeros are shown as ${r.base}: at least ${r.raised} as many as there are counts of 1 to ${r.base - 1}. There, 0 can be a few and ${r.base} can be nobody. In other tables ${r.base} is one at least.`,
        `A group with results has at least ${r.group} patients or samples, a named gene or reason ${r.gene}; smaller ones stand together. A table that no rounding protects is left out. A release needs ${r.newPatients} new consents since the one before.`,
        r.screened === null || r.consented === null
          ? "Totals published exactly: those that policy.json names."
          : `Published exactly, on purpose: ${r.screened} screened and ${r.consented} consented (policy.json).`,
        `Totals of the study are within ${r.base} of the truth, others mostly within ${2 * r.base}. Which way is chosen depends also on a secret: ${r.simulated ? "of this simulated study one that everybody knows" : "32 random bytes, which lie outside of site and repository"}.`,
        `Policy of ${r.date}. Owner: ${r.owner}.`,
      ],
    },
    {
      id: "audit",
      title: "The last audit",
      text: [
        ...r.audit,
        `It stops a publication where a count of 1 to ${r.base - 1} keeps fewer than ${r.base} possible values, where anyone can be proved to be in a group by hospital, month or cancer type, or where a change of 1 to ${r.base - 1} between two releases can be proved.`,
      ],
    },
    {
      id: "attackers",
      title: "Who could do what",
      table: {
        heads: attackers,
        rows: [
          [
            "A reader of the site",
            "Add and subtract all tables, knowing the rules and this program.",
            "Linked rounding, raised zeros; the audit tries just that.",
            `Likelihood: a ${r.base} is more often a few than nobody. In tables that say neither who nor when it can be certain that somebody is there.`,
          ],
          [
            "One who knows a patient",
            "Look for the patient's hospital, month and cancer.",
            "Partners: never two of them together; no presence can be proved. Leadership: nothing.",
            "Who knows all the other patients of a group can take them away. In exact counts the patient can be found, with results.",
          ],
          [
            "One with all releases",
            "Take the difference of any two.",
            `All releases are audited together; a change of 1 to ${r.base - 1} moves a number by one step of ${r.base} at most.`,
            "Published files cannot be called back; each release leaves less room for the next.",
          ],
          [
            "A receiver who passes the link on",
            "Let anybody see exact counts, with all filters.",
            "The receiver's name and “Do not pass on” on screen, paper and files; a file of their own, which can be deleted.",
            "Until it is deleted the link opens. The last day is kept by the page, not by the lock. What was saved or printed stays.",
          ],
          [
            "The host's administrator",
            "Read all open files, see how many receivers there are, change the pages.",
            "The host holds no key. Files are padded; the pages allow no foreign script.",
            "Changed scripts could take the key of whoever opens a link. The host must be trusted.",
          ],
          [
            "Somebody on the line",
            "With https: see which host is visited, and how much is read.",
            "The key is not sent. Links open over https alone.",
            "Without https pages could be read and changed. Mail, chat and the browser's list of visited addresses keep the link.",
          ],
        ],
      },
    },
    {
      id: "left",
      title: "What is left, and who must decide",
      points: [
        "The controller, advised by the data-protection officer: whether the rounded tables are anonymous, or personal data that need a legal basis to be published. They protect against means reasonably likely to be used, not against someone who already knows the other patients.",
        "The controller: whether consents and approvals cover publishing counts, and showing exact counts to each receiver; which host is used, and who administers it.",
        "The study's leadership: who receives a link, and until when.",
        "The study: whether counts of the same patients told elsewhere (articles, registries) give away more together with these. The audit does not know them.",
      ],
    },
    {
      id: "stay",
      title: "Where things stay, how long, and how to withdraw",
      points: [
        ...rows,
        "Exact releases, the rounded tables (partners/) and the secret are needed as long as the study publishes: each new release is rounded and audited against all earlier ones. Of a real study, npm run publish refuses exact releases, secret and list of receivers that lie in the repository or the site. For the while of a publication unrounded tables lie in a temporary folder of the user; a run that is killed outright can leave them behind.",
        "On the host: until it is deleted or published anew; the program sets no time. Pages use no cookie and ask no other host. What the host logs is set there.",
        "In a reader's browser: the pages read, for reading without a connection, until one of another release is read, the reader ends it at the foot of a page, or the site is found gone; each says from when it is. A receiver may keep the key, and the file as encrypted, in the browser's window, until leaving.",
        "Withdraw a link: publish anew without the receiver, or delete the file in leadership/ that the link names (all of them: the folder). Withdraw a release: take the site down; a browser then drops its copies when it next finds the site gone; what others have saved cannot be called back.",
        "A patient who withdraws stays in the counts, as consented and withdrawn. If the rows must be deleted, the next release counts without the patient, and is refused where a total falls; the exact releases of before still count the patient. If these may not be kept, publishing ends: take the site down, and decide anew.",
      ],
    },
    {
      id: "checklist",
      title: "Before publishing",
      checks: [
        "The study's owner has read and signed the policy: tables, thresholds, owner and day as above.",
        "Consents and approvals cover rounded counts for anyone, and exact counts for each receiver.",
        "Receivers and last days are agreed; each link goes to its receiver alone.",
        "Exact releases, secret and list of receivers lie outside the repository, are backed up, and only named people can read them.",
        "npm run publish ended without a failure, and the audit above is that of this release.",
        "Host: https, its own login in front, headers as in docs/hosting, logs decided on.",
        "Somebody is named who deletes files when a link ends, a receiver leaves or a patient withdraws.",
        "Counts of the same patients told elsewhere have been considered.",
      ],
    },
  ],
  exact: () =>
    [
      {
        id: "short",
        title: "In short",
        text: [
          "This site holds exact counts and is for the study's leadership only. Everyone who can open its address sees all of them, with every filter; nothing is rounded or encrypted. Exact counts of a real study are personal data. The site for partners is made by npm run publish, from rounded tables alone.",
        ],
      },
      {
        id: "views",
        title: "What is in this site",
        table: {
          heads: ["", "This site"],
          rows: [
            ["Who sees it", "Everyone who can reach its address: nothing in the site keeps anyone out."],
            [
              "Data",
              "Exact counts of the newest release by hospital, month and cancer type together, many of one patient; of earlier releases, how many had reached each step. Beside the pages lie the counts as files, with their checksums.",
            ],
            [
              "Fields",
              "Steps of inclusion, reasons, outcomes, days between dates, quality values to two digits, agreement, genes and variant classes, allele fractions in bins, mutational burden in bins and sums, microsatellite instability, decisions of the tumour board and treatments started. The page of methods lists every column.",
            ],
            ["Not in it", "Identifiers, rows of patients, dates of patients. A date can follow from months and days."],
            ["Rounding", "None."],
          ],
        },
      },
      {
        id: "attackers",
        title: "Who could do what",
        table: {
          heads: attackers,
          rows: [
            [
              "A reader of the site",
              "See every count by any filter, and save or print it.",
              "Nothing in the site.",
              "Everything: whom it is shown to is the only protection.",
            ],
            [
              "One who knows a patient",
              "Find the patient by hospital, month and cancer, and read results, decision and treatment.",
              "Nothing in the site.",
              "Many patients stand alone in their hospital, month and cancer.",
            ],
            [
              "One with all releases",
              "See what came between two releases, down to one patient.",
              "Nothing in the site.",
              "Earlier sites must be taken down too.",
            ],
            [
              "A reader who passes the address on",
              "Let anybody see it who can reach the host.",
              "Only a login in front of the site, where the host has one.",
              "What was saved or printed stays.",
            ],
            [
              "The host's administrator",
              "Read everything, and change the pages.",
              "Nothing in the site.",
              "Keep it on the study's own computer, or on a host whose administrators may see it.",
            ],
            [
              "Somebody on the line",
              "With https: see which host is visited. Without: read everything.",
              "https, where the host has it.",
              "npm start serves it on this computer alone (127.0.0.1).",
            ],
          ],
        },
      },
      {
        id: "left",
        title: "What is left, and who must decide",
        points: [
          "The controller, advised by the data-protection officer: who may see exact counts, on which legal basis, and where the site may lie.",
          "The study's leadership: to whom it is shown, and until when.",
        ],
      },
      {
        id: "stay",
        title: "Where things stay, how long, and how to withdraw",
        points: [
          ...rows,
          "This site: where its folder lies, until it is deleted; the program sets no time. Pages use no cookie and ask no other host, but a browser may keep copies of what it has read: for reading without a connection only where the reader asks for it at the foot of a page (of a simulated study until the reader ends it), until the site is found gone.",
          "Withdraw: delete the folder of the site, and each copy of it.",
        ],
      },
      {
        id: "checklist",
        title: "Before anyone else sees it",
        checks: [
          "It lies on the study's own computer, or behind a login that lets named people in alone, over https.",
          "Consents and approvals cover showing exact counts to them.",
          "Somebody is named who deletes the site, and by when.",
          "It is not what partners get: for them there is npm run publish.",
        ],
      },
    ] satisfies readonly Section[],
  sign: ["Name", "Role", "Date", "Signature"],
  more: "The threat model, with file and test for each claim:",
};
