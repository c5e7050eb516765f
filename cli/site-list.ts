import {
  siteGroups,
  siteOrders,
  sitePoints,
  type SiteOrder,
} from "../src/sheets/process/site-list";
import { addressText } from "../src/cells/address";
import { refusalSentence } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { makeSiteList } from "../src/workflows/make-site-list";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile, saveOutput } from "./book-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output: the points, department by department, person by person or place by place. */
interface SiteLine {
  readonly file: string;
  readonly status: "made" | "renewed" | "refused";
  readonly groups?: readonly {
    readonly name: string;
    readonly points: readonly {
      readonly item: string;
      readonly point: string;
      readonly confirmed: string;
      readonly where: string;
    }[];
  }[];
  readonly lost?: readonly string[];
  readonly code?: string;
  readonly message?: string;
}

/** `tanping site-list BOOK.xlsx [--by department|person|place] --out OUT.xlsx [--force]`: makes the sheet of what is to be seen on site in a copy. */
export const siteList = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    by: { type: "string", default: "department" },
    out: { type: "string" },
    ...forceOption,
  });
  const order = siteOrders.find((its) => its === values.by);
  if (!order) throw new UsageError(`--by takes one of ${siteOrders.join(", ")}.`);
  const { file, target } = sourceAndTarget("site-list", positionals, values);
  const line = await makeIn(file, target, order);
  await printLine(line);
  if (line.status !== "refused") return 0;
  return line.code === "unreadable" ? 3 : 1;
};

const makeIn = async (file: string, target: Target, order: SiteOrder): Promise<SiteLine> => {
  try {
    const { book, lost, patched } = await openFile(file);
    const outcome = await withExcel(book, async () => {
      const made = await makeSiteList(order);
      return made.kind === "refused" ? made : withGroups(made.answer, order);
    });
    if (outcome.kind === "refused") {
      const { code } = outcome.refusal;
      const message = refusalSentence(outcome.refusal, "zh-CN");
      return { file, status: "refused", code, message };
    }
    await saveOutput(target, await patched());
    return { file, ...outcome.answer, ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, status: "refused", code: "unreadable", message: error.message };
  }
};

const withGroups = async (status: "made" | "renewed", order: SiteOrder) => {
  const checked = await checkWorkbook();
  if (checked.kind === "refused") return checked;
  const groups = siteGroups(sitePoints(checked.answer.reading), order).map(({ name, points }) => ({
    name,
    points: points.map(({ item, point, confirmed, where }) => ({
      item,
      point,
      confirmed,
      where: addressText(where),
    })),
  }));
  return { kind: "done", answer: { status, groups } } as const;
};
