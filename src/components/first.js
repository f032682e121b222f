(() => {
  const page = document.documentElement;
  page.dataset.script = "late";
  const { announced } = document.currentScript.dataset;
  if (announced && new Date() >= new Date(`${announced}T24:00`)) page.dataset.older = "";
  const isFolder = location.protocol === "file:";
  if (isFolder) page.dataset.from = "folder";
  else if (location.pathname.endsWith("/index.html"))
    history.replaceState(history.state, "", location.pathname.slice(0, -10) + location.search + location.hash);
  let link = null;
  const take = () => {
    if (!/^#(\s|%20)*v\s*(=|%(25)*3d)/i.test(location.hash)) return;
    link = location.hash;
    history.replaceState(history.state, "", location.href.split("#")[0]);
    page.dataset.view = "asked";
    document.dispatchEvent(new Event("leadership-link"));
    if (document.readyState === "complete") giveUp();
  };
  const giveUp = () => {
    if (page.dataset.script === "on") return;
    page.dataset.script = "off";
    delete page.dataset.figures;
    delete page.dataset.older;
    for (const table of document.querySelectorAll(".scroll noscript")) table.outerHTML = table.innerHTML;
    if (page.dataset.view !== "asked") return;
    link = null;
    delete page.dataset.view;
    const line = document.querySelector("[data-refusal]");
    line.textContent = line.dataset.unloaded;
    line.hidden = false;
  };
  if (location.search.length > 1) page.dataset.figures = "asked";
  take();
  for (const name of ["popstate", "hashchange"]) addEventListener(name, take);
  try {
    const theme = localStorage.getItem("samsvar-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
    if (localStorage.getItem("samsvar-events") === "off") page.dataset.events = "off";
    if (sessionStorage.getItem("samsvar-window")) page.dataset.view = "asked";
  } catch {}
  Object.defineProperty(window, "takeLeadershipLink", {
    value: () => {
      const taken = link;
      link = null;
      return taken;
    },
  });
  addEventListener("load", () => {
    // A folder answers with its list of files where a host answers with its page.
    if (isFolder) for (const link of document.links) if (link.pathname.endsWith("/")) link.pathname += "index.html";
    giveUp();
  });
  let timer = 0;
  let seen = 0;
  // Ten seconds in which nothing came: a page may itself take longer.
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = document.all.length;
      if (document.readyState !== "loading" || now === seen) return giveUp();
      seen = now;
      wait();
    }, 10_000);
  };
  document.addEventListener("readystatechange", wait);
  wait();
})();
