// Keeps the page and its scripts on the machine, so that it opens without a network; it asks nobody else for anything.
const kept = "tanping-check";

/** The scripts that a page begins with, and those that it loads later. */
const scriptsOf = (html) => html.match(/[\w.]+\.js(?=[" ])/g) ?? [];

/** Keeps a page together with its scripts: one without the other would show nothing. */
const keep = async (page) => {
  const cache = await caches.open(kept);
  await cache.addAll(scriptsOf(await page.clone().text()));
  await cache.put("./", page.clone());
  return page;
};

/** The newest page where there is a network, else the one that was kept. */
const pageNow = async () => {
  try {
    return await keep(await fetch("./"));
  } catch {
    return caches.match("./");
  }
};

self.addEventListener("install", (event) => event.waitUntil(fetch("./").then(keep)));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  event.respondWith(
    request.mode === "navigate"
      ? pageNow()
      : caches.match(request).then((found) => found ?? fetch(request)),
  );
});
