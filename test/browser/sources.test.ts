import { readFileSync } from "node:fs";
import { encodeText } from "../unit/tabular/encode-text";
import { parts, zipped } from "../unit/tabular/xlsx-file";
import { bundle } from "@tanping/workbench/test/browser/support/bundle";
import {
  launch,
  type Launched,
  workbenchUrl,
} from "@tanping/workbench/test/browser/support/launch";
import { noteRefusals, refusedBy } from "./support/refused-by-policy";

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

/** Reads in the page, where nothing may need what its policy forbids. */
const reading = async (name: string, bytes: Uint8Array): Promise<Reading> => {
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

it.each(["utf-8", "gb18030", "utf-16le", "utf-16be"] as const)(
  "a pane, within its policy, reads %s",
  async (encoding) => {
    const bytes = encodeText('年份;排放量\n2019;"1,5"\n', encoding);
    expect(await reading("data.csv", bytes)).toMatchObject({
      encoding,
      delimiter: ";",
      sheetNames: ["data.csv"],
      count: 2,
      first: ["年份", "排放量"],
    });
  },
);

it("a pane, within its policy, reads 167,701 rows of text", async () => {
  const bytes = readFileSync("test/data/eutl-verified-emissions.csv");
  const { count } = await reading("eutl.csv", bytes);
  expect(count).toBe(167_701);
});

it("a pane, within its policy, reads a workbook of 100,000 rows", async () => {
  const row = (at: number) =>
    `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}" t="inlineStr"><is><t>厂${at}</t></is></c><c r="C${at}"><v>${at / 7}</v></c><c r="D${at}" t="b"><v>1</v></c><c r="E${at}"><v>2020</v></c></row>`;
  const rows = Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join("");
  const { count, first } = await reading("data.xlsx", zipped(parts(rows)));
  expect(count).toBe(100_000);
  expect(first).toEqual([1, "厂1", 1 / 7, true, 2020]);
});
