import type { Fix } from "../integrity/difference";

type TableFix = Extract<Fix, { kind: "table" }>;

/**
 * The steps, where a table is to be made with the name of the one that stands there already under another name: one sync,
 * and none where no table is to be made.
 */
export const findStandingTables = async (
  context: Excel.RequestContext,
  fixes: readonly Fix[],
): Promise<readonly Fix[]> => {
  const isTable = (fix: Fix): fix is TableFix => fix.kind === "table";
  const looks = new Map(
    fixes.filter(isTable).map((fix) => {
      const { row, column, rows, columns } = fix.headings;
      const sheet = context.workbook.worksheets.getItem(fix.title);
      const tables = sheet.getRangeByIndexes(row, column, rows, columns).getTables(false);
      tables.load("items/name");
      return [fix as Fix, tables];
    }),
  );
  if (looks.size === 0) return fixes;
  await context.sync();
  return fixes.map((fix) => {
    const [standing, other] = looks.get(fix)?.items ?? [];
    return standing && !other ? { ...fix, standing: standing.name } : fix;
  });
};
