import type { Language } from "../strings/language";
import type { EarlierVersion } from "./file-format";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";
import { highestRow } from "./text-height";

/** A plan as its file has it: maps are lists of their entries, and the sheet of the seal is the last. */
interface FrozenPlan {
  readonly sheets: readonly FrozenSheet[];
  readonly formulaNames: Entries<WorkbookPlan["formulaNames"]>;
  readonly footer: string;
}

type Entries<Of> =
  Of extends ReadonlyMap<infer Key, infer Value> ? readonly (readonly [Key, Value])[] : never;

type FrozenSheet = Omit<SheetPlan, "rowHeights" | "names" | "highestEntry"> & {
  readonly rowHeights: Entries<SheetPlan["rowHeights"]>;
  readonly names: Entries<SheetPlan["names"]>;
};

/** Each in a file of its own, which only a file of that format loads. */
const files: Readonly<Record<EarlierVersion, Record<Language, () => Promise<unknown>>>> = {
  "1": {
    "zh-CN": () => import("./earlier-formats/1.zh-CN.json"),
    "en-US": () => import("./earlier-formats/1.en-US.json"),
  },
  "2-draft": {
    "zh-CN": () => import("./earlier-formats/2-draft.zh-CN.json"),
    "en-US": () => import("./earlier-formats/2-draft.en-US.json"),
  },
  "2-draft-2": {
    "zh-CN": () => import("./earlier-formats/2-draft-2.zh-CN.json"),
    "en-US": () => import("./earlier-formats/2-draft-2.en-US.json"),
  },
};

/** The sheets of a file of an earlier format and, apart from them, that of its seal: as they were issued. */
export const earlierPlan = async (
  version: EarlierVersion,
  language: Language,
): Promise<{ readonly plan: WorkbookPlan; readonly seal: SheetPlan }> => {
  const { default: frozen } = (await files[version][language]()) as { default: FrozenPlan };
  const sheets = frozen.sheets.map(thawed);
  const seal = sheets.at(-1);
  if (!seal) throw new Error(`Format ${version} has no sheets.`);
  return {
    plan: { ...frozen, sheets: sheets.slice(0, -1), formulaNames: new Map(frozen.formulaNames) },
    seal,
  };
};

const thawed = (sheet: FrozenSheet): SheetPlan => ({
  ...sheet,
  rowHeights: new Map(sheet.rowHeights),
  names: new Map(sheet.names),
  highestEntry: highestRow,
});
