import type { Family } from "../assumption";
import { guide } from "../source";
import type { Told } from "../told";

/** Office's code for an add-in that has a window open already. */
const oneIsOpen = 12007;
/** Its codes where the person, or the browser, lets no window come up by itself. */
const notAllowed = [12009, 12011] as const;

type Opened = { readonly dialog: Office.Dialog } | { readonly code: number };

/** Opens this page once more, in a window beside Excel of so many hundredths of the screen. */
const open = (hundredths: number): Promise<Opened> =>
  new Promise((resolve) => {
    const address = new URL("#window", location.href).href;
    const size = { width: hundredths, height: hundredths, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(address, size, ({ status, value, error }) =>
      resolve(
        status === Office.AsyncResultStatus.Succeeded ? { dialog: value } : { code: error.code },
      ),
    );
  });

const hasDialogs = (version: string): boolean =>
  Office.context.requirements.isSetSupported("DialogApi", version);

/** Office opens pages over https only; the stand-in frames the pane over http. */
const lacks = (): string | null =>
  hasDialogs("1.1") && location.protocol === "https:" ? null : "DialogApi 1.1, https";

/** What comes of it, with the window open; it is closed then. */
const withWindow = async (see: () => Promise<Told>, hundredths = 30): Promise<Told> => {
  const opened = await open(hundredths);
  if ("code" in opened) return opened.code;
  try {
    return await see();
  } finally {
    opened.dialog.close();
  }
};

/** Opens another and closes it at once. */
const openAnother = async (): Promise<Told> => {
  const another = await open(30);
  if ("code" in another) return another.code;
  another.dialog.close();
  return "opened";
};

const source = guide("develop/dialog-api-in-office-add-ins");
const orElse = notAllowed;

export const windows: Family = {
  en: "Windows",
  zh: "窗口",
  assumptions: [
    {
      id: "windows-own-domain",
      en: "Where DialogApi 1.1 is offered, a page of the add-in's own domain opens in a window beside Excel, without asking, unless a browser blocks it.",
      zh: "提供 DialogApi 1.1 时，加载项自身域名的网页可不经询问在 Excel 旁的窗口中打开；浏览器可能阻止。",
      source,
      reliedOnBy: "src/excel/open-window.ts",
      since: "1.1",
      lacks,
      expects: "opened",
      orElse,
      see: () => withWindow(() => Promise.resolve("opened")),
    },
    {
      id: "windows-large",
      en: "A window may take nine tenths of the screen either way.",
      zh: "窗口的宽和高可以是屏幕的十分之九。",
      source,
      reliedOnBy: "src/excel/open-window.ts",
      since: "1.1",
      lacks,
      expects: "opened",
      orElse,
      see: () => withWindow(() => Promise.resolve("opened"), 90),
    },
    {
      id: "windows-sets",
      en: "Office says no where it is asked for a set of dialogs that it does not have.",
      zh: "问到不具备的 DialogApi 要求集时，Office 回答“否”。",
      source: guide("develop/specify-api-requirements-runtime"),
      reliedOnBy: "src/excel/open-window.ts",
      since: "1.1",
      expects: false,
      see: () => Promise.resolve(hasDialogs("99.1")),
    },
    {
      id: "windows-one",
      en: "A second window is refused with a code while one is open.",
      zh: "已有一个窗口打开时，第二个被拒绝，并给出代码。",
      source: guide("develop/dialog-handle-errors-events"),
      reliedOnBy: "src/excel/open-window.ts",
      since: "1.1",
      lacks,
      expects: oneIsOpen,
      orElse,
      see: () => withWindow(openAnother),
    },
    {
      id: "windows-again",
      en: "Once a window is closed, another opens.",
      zh: "窗口关闭后，可以再打开一个。",
      source,
      reliedOnBy: "src/excel/open-window.ts",
      since: "1.1",
      lacks,
      expects: "opened",
      orElse,
      see: async () => {
        const first = await withWindow(() => Promise.resolve("opened"));
        return first === "opened" ? withWindow(() => Promise.resolve("opened")) : first;
      },
    },
  ],
};
