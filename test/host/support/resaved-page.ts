import { programs, shownAnew, type Program, type ResavedSeal } from "./resaved-seals";

const head = `# 另存之后的封签 · Seals that other programs saved again

本页由 \`npm run resaved\` 写成：十四份封签过的工作簿（旧版封签的七份，现在封签的七份）各由 LibreOffice、openpyxl 和一个按 WPS 习惯改写文件的程序另存，再核对封签。不应冤枉任何人：内容没有改动就是“intact”，也不得指出原来没有的“shown otherwise”。这里没有真正的 WPS。\`test/cli/resaved-seals.long.test.ts\` 重做每一格。

_This page is written by \`npm run resaved\`: fourteen sealed workbooks (seven that earlier versions sealed, seven sealed now), each saved again by LibreOffice, by openpyxl and by a program that rewrites files as WPS is known to; then the seal is verified. Nobody may be accused: what was not changed is "intact", and nothing is named as shown otherwise that was not before. No real WPS was at hand. \`test/cli/resaved-seals.long.test.ts\` does every cell again._

Each cell: the verdict, how many things are shown otherwise that were not before, and the parts of the file before → after.

| 封签的工作簿 · Sealed workbook | LibreOffice | openpyxl | 类似 WPS · like WPS |
| --- | --- | --- | --- |
`;

const cellOf = (its: ResavedSeal, program: Program): string => {
  const { status, changes, parts } = its.after[program];
  const verdict = [status, ...changes].join(", ");
  return `\`${verdict}\` · ${shownAnew(its, program).length} · ${its.before.parts} → ${parts}`;
};

/** The page of what verifying says of sealed workbooks that other programs saved again. */
export const resavedPage = (answers: readonly ResavedSeal[]): string =>
  head +
  answers
    .map((its) => {
      const cells = programs.map((program) => cellOf(its, program));
      return `| ${[its.says, ...cells].join(" | ")} |\n`;
    })
    .join("");
