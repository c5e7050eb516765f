import type { WorkbookAccess } from "../host/host-profile";
import { possibleWidth } from "./frame/pane-width";

export type Language = "zh-CN" | "en-US";
export type Theme = "light" | "dark";
/** Excel 2019 speaks ExcelApi 1.8, Excel 2021 1.14; Excel on the web 1.21, with its limits on requests. */
export type PlayedExcel = "2019" | "2021" | "web";

/**
 * Whether the pane may keep anything in the browser. "browser": as the browser lets another site's frame, which is how
 * Excel on the web frames it; some refuse. "kept": always, for the pane comes from the page's own origin. "refused":
 * never, as in a browser that refuses storage to frames of other sites.
 */
export type PaneStorage = "browser" | "kept" | "refused";

/** What the page plays; every member can be set in the page's address. */
export interface PageOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly excel: PlayedExcel;
  readonly storage: PaneStorage;
  /** Whether add-ins may write, or the workbook is open to be looked at. */
  readonly access: WorkbookAccess;
  /** In CSS pixels. */
  readonly paneWidth: number;
}

const languages = ["zh-CN", "en-US"] as const;
const themes = ["light", "dark"] as const;
const playedExcels = ["2019", "2021", "web"] as const;
const accesses = ["readWrite", "readOnly"] as const;
const storages = ["browser", "kept", "refused"] as const;
/** How wide the pane is on Mac, Windows and the web. */
export const paneWidths = [270, 320, 350] as const;

const oneOf = <Choice extends string | number>(
  choices: readonly Choice[],
  text: string | null,
): Choice | undefined => choices.find((choice) => String(choice) === text);

/** Reads `?lang=en-US&theme=dark&excel=2021&pane=320`; whatever is absent or unknown takes its default, the width the one given. */
export const readPageOptions = (query: string, width: number): PageOptions => {
  const given = new URLSearchParams(query);
  return {
    language: oneOf(languages, given.get("lang")) ?? "zh-CN",
    theme: oneOf(themes, given.get("theme")) ?? "light",
    excel: oneOf(playedExcels, given.get("excel")) ?? "web",
    storage: oneOf(storages, given.get("storage")) ?? "browser",
    access: oneOf(accesses, given.get("access")) ?? "readWrite",
    paneWidth: possibleWidth(Number(given.get("pane")) || width),
  };
};

/** The address's query that plays these options again. */
export const writePageOptions = (options: PageOptions): string =>
  `?${new URLSearchParams({
    lang: options.language,
    theme: options.theme,
    excel: options.excel,
    storage: options.storage,
    access: options.access,
    pane: String(options.paneWidth),
  })}`;
