import { bundle } from "@tanping/workbench/test/browser/support/bundle";
import {
  launch,
  type Launched,
  workbenchUrl,
} from "@tanping/workbench/test/browser/support/launch";
import { noteRefusals, refusedBy } from "./refused-by-policy";

let launched: Launched;

/** As strict as the pane's own: no workers, no eval, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'";
const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>test</title><script src="/source-test/page.js"></script>`;

beforeAll(async () => {
  const script = await bundle("test/browser/support/source-page.ts");
  launched = await launch();
  await launched.context.route("**/source-test/*", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({ contentType: "text/html", body: html }),
  );
  await noteRefusals(launched.context);
  await launched.page.goto(`${workbenchUrl()}source-test/page.html`);
});

afterAll(() => launched.browser.close());

interface Reading {
  readonly count: number;
  readonly first: readonly unknown[];
}

/** Reads in a page of this test file, where nothing may need what its policy forbids. */
export const reading = async (name: string, bytes: Uint8Array): Promise<Reading> => {
  const read = await launched.page.evaluate(
    ([file, base64]) =>
      (
        window as unknown as { reading: (name: string, base64: string) => Promise<Reading> }
      ).reading(file, base64),
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  expect(await refusedBy(launched.page)).toEqual([]);
  return read;
};
