/** One file and what became of it. */
export interface SavedExample {
  /** The file's name, which begins with the feature that it shows. */
  readonly name: string;
  /** Why it was not opened or saved; null where it was. */
  readonly refused: string | null;
  /** What it had and its copy has not. */
  readonly lost: readonly string[];
  /** Faults that Microsoft's validator finds in the file and in its copy; null where it was not asked. */
  readonly faults: readonly [before: number, after: number] | null;
}

/** The feature that a file is named after. */
export const featureOf = ({ name }: { readonly name: string }): string =>
  name.replace(/\d*_?\.xls[xm]$/, "").replaceAll("_", " ");

const row = (says: string, examples: readonly SavedExample[]): string => {
  const saved = examples.filter(({ refused }) => refused === null);
  const kept = saved.filter(({ lost }) => lost.length === 0);
  const validated = saved.flatMap(({ faults }) => (faults ? [faults] : []));
  const worse = validated.filter(([before, after]) => after > before);
  const counts = [examples, saved, kept, validated, worse].map(({ length }) => length);
  return `| ${[says, ...counts].join(" | ")} |`;
};

/** Each file of which something is to be said. */
const exceptions = (examples: readonly SavedExample[]): readonly string[] =>
  examples.flatMap(({ name, refused, lost, faults }) => {
    if (refused !== null) return [`- \`${name}\`: ${refused}`];
    if (lost.length > 0)
      return [`- \`${name}\`: lost ${lost.map((its) => `\`${its}\``).join(", ")}`];
    const [before, after] = faults ?? [0, 0];
    return after > before ? [`- \`${name}\`: ${before} faults before, ${after} after`] : [];
  });

/** The page of files made by Excel that were opened, changed and saved. */
export const excelMadePage = (examples: readonly SavedExample[]): string => {
  const rows = [...new Set(examples.map(featureOf))].map((feature) =>
    row(
      feature,
      examples.filter((its) => featureOf(its) === feature),
    ),
  );
  const said = exceptions(examples);
  return `# Excel 写的文件 · Files made by Excel

本页由 \`npm run excel-made -- 文件夹\` 写成。所用的是 Excel::Writer::XLSX 的对照文件，即 XlsxWriter 各语言版共用的一套 Excel 亲自保存的工作簿，在 Debian 源码包 \`libexcel-writer-xlsx-perl\` 的 \`t/regression/xlsx_files\` 里；它们不属于本项目，也不在其中。每个文件：打开，由加载项在旁边建立评价工作簿的全部工作表，在原有的每张没有保护的工作表里写一格，保存，再与原来的文件相比。

_This page is written by \`npm run excel-made -- FOLDER\`. The files are the comparison set of Excel::Writer::XLSX, workbooks saved by Excel itself that XlsxWriter's ports share; they are in \`t/regression/xlsx_files\` of Debian's source package \`libexcel-writer-xlsx-perl\`, and are no part of this project. Each is opened, the add-in creates all of an assessment's sheets beside those that are there, a cell is entered on each of those that is not protected, it is saved, and compared with the file as it was._

“Nothing lost”: every part is in the copy; parts in which nothing changed with the same bytes, and of the others every tag and every text, in the same order; and the copy lists each sheet of its own and of ours once. Not compared are results of formulas, which are calculated afresh, counts, the sheet that is open, the wish to be calculated on opening, and calcChain.xml, which Excel makes anew. “Validated”: Microsoft's validator was asked about the file and its copy; it takes seconds a file, so of the first file of each feature only.

| 内容 · Feature | 文件 · Files | 已保存 · Saved | 一无所失 · Nothing lost | 已校验 · Validated | 错误多了 · More faults than before |
| --- | --- | --- | --- | --- | --- |
${[...rows, row("**all**", examples)].join("\n")}

${said.length === 0 ? "没有例外。_No exceptions._" : said.join("\n")}
`;
};
