import { workbenchUrl } from "@tanping/workbench/test/browser/support/launch";

/** A build may take longer than a test: no test of a file begins before it is done. */
beforeAll(async () => {
  const asked = workbenchUrl().replace("https:", "http:");
  const answer = await fetch(asked, { redirect: "manual" });
  if (answer.status !== 302) throw new Error(await answer.text());
}, 600_000);
