import type { WorkbookAccess } from "../host-profile";
import type { SharedDocument } from "./shared-document";

type Done = (result: object) => void;

const succeeded = (value?: unknown): object => ({ status: "succeeded", value });
const failed = (code: number, name: string, message: string): object => ({
  status: "failed",
  error: { code, name, message },
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

/** As much as a slice may hold, and does unless an add-in asks for less. */
const largestSlice = 4 * 1024 * 1024;

/** A copy of the document as a file, as office.js hands it over. */
const fileOf = (
  { copies }: SharedDocument,
  { handle, size }: { readonly handle: number; readonly size: number },
  sliceSize: number,
) => ({
  size,
  sliceCount: Math.ceil(size / sliceSize),
  getSliceAsync: (index: number, ...args: unknown[]): void => {
    const data = copies.slice(handle, index);
    if (data === null) doneOf(args)(failed(5001, "Internal Error", "This copy is closed."));
    else if (data.length === 0)
      doneOf(args)(failed(5008, "Index out of range.", `No slice ${index}.`));
    else doneOf(args)(succeeded({ data, index, size: data.length }));
  },
  closeAsync: (...args: unknown[]): void => {
    const wasOpen = copies.close(handle);
    doneOf(args)(wasOpen ? succeeded() : failed(5001, "Internal Error", "This copy is closed."));
  },
});

async function openFile(
  document: SharedDocument,
  type: string,
  sliceSize: number,
): Promise<object> {
  if (type !== "compressed")
    return failed(1009, "Data Read Error", "The file type is not supported.");
  if (sliceSize <= 0 || sliceSize > largestSlice)
    return failed(11002, "Invalid Value", "The size of a slice is 1 to 4194304 bytes.");
  const copy = await document.copies.open(sliceSize);
  return copy === null
    ? failed(11000, "Memory Limit", "Close one of the copies first.")
    : succeeded(fileOf(document, copy, sliceSize));
}

/** Office.context.document where no page loads office.js: the parts of the common API that the host answers. */
export const nodeDocument = (document: SharedDocument, mode: WorkbookAccess) => ({
  mode,
  settings: settingsOf(document),
  getFileAsync: (type: string, ...args: unknown[]): void => {
    const options = args.find((one) => typeof one === "object") as
      { sliceSize?: number } | undefined;
    void openFile(document, type, options?.sliceSize ?? largestSlice).then(doneOf(args));
  },
  getSelectedDataAsync: (coercion: string, ...args: unknown[]): void => {
    const done = doneOf(args);
    if (coercion === "text") done(succeeded(document.selectedText()));
    else if (coercion === "matrix") done(succeeded(document.selectedValues()));
    else done(failed(1000, "Coercion Type Error", `No data as ${coercion}.`));
  },
});
