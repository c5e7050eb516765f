import type { WorkbookAccess } from "../host-profile";
import type { SharedDocument } from "./shared-document";

type Done = (result: object) => void;

const succeeded = (value?: unknown): object => ({ status: "succeeded", value });
const coercionFails = (coercion: string): object => ({
  status: "failed",
  error: { code: 1000, name: "Coercion Type Error", message: `No data as ${coercion}.` },
});

/** The last argument is the one to call when it is done; options may stand before it. */
const doneOf = (args: readonly unknown[]): Done => {
  const last = args.at(-1);
  return typeof last === "function" ? (last as Done) : () => undefined;
};

/** The settings as an add-in holds them: what it sets is in the workbook only once it is saved. */
function settingsOf(document: SharedDocument) {
  let settings = document.settings();
  return {
    get: (key: string): unknown => settings[key] ?? null,
    set: (key: string, value: unknown): void => {
      settings = { ...settings, [key]: value };
    },
    remove: (key: string): void => {
      settings = Object.fromEntries(Object.entries(settings).filter(([one]) => one !== key));
    },
    saveAsync: (...args: unknown[]): void => {
      document.saveSettings(settings);
      doneOf(args)(succeeded());
    },
    refreshAsync: (...args: unknown[]): void => {
      settings = document.settings();
      doneOf(args)(succeeded());
    },
  };
}

/** Office.context.document where no page loads office.js: the parts of the common API that the host answers. */
export const nodeDocument = (document: SharedDocument, mode: WorkbookAccess) => ({
  mode,
  settings: settingsOf(document),
  getSelectedDataAsync: (coercion: string, ...args: unknown[]): void => {
    const done = doneOf(args);
    if (coercion === "text") done(succeeded(document.selectedText()));
    else if (coercion === "matrix") done(succeeded(document.selectedValues()));
    else done(coercionFails(coercion));
  },
});
