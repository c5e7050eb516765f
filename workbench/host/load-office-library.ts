import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

/** The globals of the office.js library that the Node channel needs. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  Office: object;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: object): void };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

/** All that office.js asks of a window while it is evaluated; a whole one takes longer to make than the library. */
const bareWindow = () => ({
  location: new URL("https://localhost/"),
  navigator: { userAgent: "" },
  document: { readyState: "loading", addEventListener: () => undefined },
  setTimeout,
  clearTimeout,
  console,
});

let loading: Promise<OfficeLibrary> | undefined;

async function load(): Promise<OfficeLibrary> {
  const manifest = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  const path = join(manifest, "..", "dist", "excel-web-16.00.debug.js");
  const global = bareWindow();
  const window = createContext(Object.assign(global, { window: global }));
  runInContext(await readFile(path, "utf8"), window);
  return window as unknown as OfficeLibrary;
}

/** office.js as it is, evaluated once in a window without a page. */
export const loadOfficeLibrary = (): Promise<OfficeLibrary> => (loading ??= load());
