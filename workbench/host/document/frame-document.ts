import type { DocumentEvent } from "./document-events";
import type { SharedDocument } from "./shared-document";

/** What office.js on the web asks of the document: by the number of a method, with that method's own arguments. */
export interface DocumentCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaBindingsMethod?: { readonly BindingId: string };
  readonly DdaGetBindingData?: { readonly CoerceType: string };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  /** Of a copy of the file: its type, the size of its slices, its number, and the number of a slice. */
  readonly 0?: number;
  readonly 1?: number;
  readonly 2?: number;
  readonly 3?: number;
}

/** Office's numbers of what it may be asked and of what goes wrong. */
const methods = {
  selectedData: 64,
  binding: 68,
  loadSettings: 75,
  saveSettings: 76,
  openCopy: 77,
  sliceOfCopy: 80,
  closeCopy: 81,
} as const;
const faults = {
  coercion: 1000,
  fileType: 1009,
  noBinding: 3002,
  notSupported: 5000,
  internal: 5001,
  tooManyCopies: 11000,
} as const;
const compressed = 1;

const fault = (Error: number) => ({ Version: 1, Error });
const answer = (told: object = {}) => ({ Version: 1, Error: 0, ...told });

function selectedData(document: SharedDocument, coercion: string | undefined) {
  if (coercion === "text") return answer({ Data: document.selectedText() });
  return coercion === "matrix"
    ? answer({ Data: document.selectedValues() })
    : fault(faults.coercion);
}

function binding(document: SharedDocument, id: string) {
  const found = document.binding(id);
  return found === null ? fault(faults.noBinding) : answer({ Bindings: [found] });
}

/** Settings as they travel: each value a text of its own. */
export const settingTexts = (document: SharedDocument): Record<string, string> =>
  Object.fromEntries(
    Object.entries(document.settings()).map(([key, value]) => [key, JSON.stringify(value)]),
  );

function saveSettings(document: SharedDocument, texts: readonly (readonly [string, string])[]) {
  document.saveSettings(
    Object.fromEntries(texts.map(([key, text]) => [key, JSON.parse(text) as unknown])),
  );
  return answer();
}

async function openCopy(document: SharedDocument, call: DocumentCall) {
  if (call[0] !== compressed) return fault(faults.fileType);
  const copy = await document.copies.open(call[1] ?? 0);
  return copy === null ? fault(faults.tooManyCopies) : answer({ 0: copy.handle, 1: copy.size });
}

function sliceOfCopy(document: SharedDocument, call: DocumentCall) {
  const data = document.copies.slice(call[2] ?? 0, call[3] ?? 0);
  return data === null ? fault(faults.internal) : answer({ 0: data, 1: data.length });
}

function closeCopy(document: SharedDocument, call: DocumentCall) {
  return document.copies.close(call[2] ?? 0) ? answer() : fault(faults.internal);
}

/** The parts of the common API that the host answers; the rest gets Office's "not supported". */
export function answerDocumentCall(
  document: SharedDocument,
  call: DocumentCall,
): object | Promise<object> {
  switch (call.DdaMethod.DispatchId) {
    case methods.selectedData:
      return selectedData(document, call.DdaGetBindingData?.CoerceType);
    case methods.binding:
      return binding(document, call.DdaBindingsMethod?.BindingId ?? "");
    case methods.loadSettings: {
      const settings = Object.entries(settingTexts(document));
      const Settings = settings.map(([Name, Value]) => ({ Name, Value }));
      return answer({ Properties: { Settings } });
    }
    case methods.saveSettings:
      return saveSettings(document, call.DdaSettingsMethod?.Properties ?? []);
    case methods.openCopy:
      return openCopy(document, call);
    case methods.sliceOfCopy:
      return sliceOfCopy(document, call);
    case methods.closeCopy:
      return closeCopy(document, call);
    default:
      return fault(faults.notSupported);
  }
}

/** Whether office.js may register for a document event of that name. */
export const isDocumentEvent = (name: string): boolean =>
  name === "settingsChanged" || /_binding(Data|Selection)Changed$/.test(name);

/** A document event as it travels: its name, and what office.js makes its arguments of. */
export function documentEvent(document: SharedDocument, event: DocumentEvent) {
  if (event.kind === "settingsChanged") return { name: event.kind, told: {} };
  const name = `${event.id}_${event.kind}`;
  const ddaBinding = document.binding(event.id);
  if (event.kind === "bindingDataChanged") return { name, told: { ddaBinding } };
  return { name, told: { ddaBinding, subset: event.part } };
}
