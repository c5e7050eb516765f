import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";
import { allAssumptions } from "../../contract/families";

const address = "https://files.example.org/tanping";
const folder = "dist/contract";
const officeJs = "node_modules/@microsoft/office-js/dist";

/** Answers with the file that stands where the address says, below a folder. */
const from = (place: string, prefix: string) => (route: Route) => {
  const { pathname } = new URL(route.request().url());
  return route.fulfill({ path: join(place, pathname.replace(prefix, "")) });
};

let bench: WorkbenchPage;
const outside: string[] = [];

/** Puts the contract's page into the pane, with office.js in the place of Microsoft's own. */
const withContract = async (context: BrowserContext): Promise<void> => {
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^http/.test(protocol) && hostname !== "localhost") outside.push(hostname);
  });
  await context.route("https://appsforoffice.microsoft.com/**", from(officeJs, "/lib/1/hosted/"));
  await context.route("**/taskpane.html*", (route) =>
    route.fulfill({ path: join(folder, "contract.html") }),
  );
  await context.route(/\/contract\.[\da-f]+\.js$/, from(folder, "/"));
};

beforeAll(() => {
  execFileSync("npx", ["tsx", "scripts/contract.ts", `${address}/`]);
});
afterEach(() => bench.close());

it("the folder that npm run contract makes names the address given, and runs in a browser", async () => {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain(`DefaultValue="${address}/contract.html"`);
  expect(manifest).toContain("<AppDomain>https://files.example.org</AppDomain>");
  expect(manifest).not.toContain("tanping.example");
  bench = await openWorkbench("", withContract);
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  const pane = bench.page.frameLocator("iframe");
  await pane.getByRole("button", { name: "运行" }).click();
  const verdict = pane.getByRole("textbox", { name: "核对结果" });
  await verdict.waitFor();
  const [, excel, counts] = (await verdict.inputValue()).split("\n");
  expect(excel).toContain("Excel OfficeOnline");
  // The stand-in frames the pane over http, where Office opens no windows: four assumptions are of them.
  expect(counts).toBe(
    `${allAssumptions.length - 4} holds · 0 does not hold · 0 not tried · 4 not supported here`,
  );
  expect(new Set(outside)).toEqual(new Set(["appsforoffice.microsoft.com"]));
});
