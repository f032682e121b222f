(() => {
  const page = document.documentElement;
  page.dataset.script = "late";
  // The line that says so keeps its place until it can say by how much.
  const { announced } = document.currentScript.dataset;
  if (announced && new Date().toLocaleDateString("sv") > announced) page.dataset.older = "";
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
  let waiting = 0;
  let arrived = 0;
  /** Gives up after ten seconds in which nothing came: a page may itself take longer than that on a slow line. */
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const elements = document.getElementsByTagName("*").length;
      if (document.readyState !== "loading" || elements === arrived) giveUp();
      else {
        arrived = elements;
        wait();
      }
    }, 10_000);
  };
  document.addEventListener("readystatechange", wait);
  wait();
})();
