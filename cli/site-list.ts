import {
  siteGroups,
  siteOrders,
  sitePoints,
  type SiteOrder,
} from "../src/sheets/process/site-list";
import { addressText } from "../src/cells/address";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { makeSiteList } from "../src/workflows/make-site-list";
import { changeFile, exitCodeOf } from "./change-file";
import { printLine } from "./print";
import { forceOption, sourceAndTarget } from "./target";
import { oneOf, parseWords } from "./usage";

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
  const order = oneOf("--by", siteOrders, values.by);
  const { file, target } = sourceAndTarget("site-list", positionals, values);
  const line: SiteLine = await changeFile(file, target, async () => {
    const made = await makeSiteList(order);
    return made.kind === "refused" ? made : withGroups(made.answer, order);
  });
  await printLine(line);
  return exitCodeOf(line);
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
