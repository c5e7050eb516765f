import { allKinds } from "./all-kinds";
import type { OurAnswer } from "./answers";
import type { Others } from "./one-reading";

const head = `# 一种读法 · One reading

本页由 \`npm run one-reading\` 写成：每一种歧义都种进一份真正封签过的评价工作簿，碳评、LibreOffice 与 openpyxl 各读一遍。碳评读到的与它们相同，或者拒绝并说明原因；\`test/cli/one-reading.test.ts\` 核对，\`test/cli/one-reading.long.test.ts\` 在随机的位置再做一千份。

_This page is written by \`npm run one-reading\`: each kind of ambiguity was planted into a genuine sealed assessment, and Tanping, LibreOffice and openpyxl each read it. Tanping reads what they read, or refuses with a sentence. \`test/cli/one-reading.test.ts\` holds the answers to it, and \`test/cli/one-reading.long.test.ts\` plants a thousand at random places._

“otherwise” counts the cells, sheets, names and tables that are read otherwise than in the genuine file, results of formulas among them for Tanping and LibreOffice.

|     | 种入的歧义 · Planted | 碳评 · Tanping | LibreOffice | openpyxl |
| --- | --- | --- | --- | --- |
`;

const cell = (text: string): string =>
  text
    .replace(/, [0-9a-f]{12}$/, "")
    .replaceAll("|", "\\|")
    .replace(/[\0-\x1f]+/g, " ");

const short = (text: string): string => text.replace(/^(\d+ otherwise), .*$/s, "$1");

const answerText = (answer: OurAnswer): string =>
  answer.kind === "refused"
    ? `refused: ${answer.sentence.replace(/[\0-\x1f]/g, " ")}`
    : `\`${answer.status}\`, ${short(answer.calculated)}`;

/** The page of what each program read, by the order of the kinds. */
export const readingsPage = (
  answers: readonly OurAnswer[],
  recorded: Readonly<Record<string, Others>>,
): string =>
  head +
  allKinds
    .map(({ says }, index) => {
      const answer = answers[index];
      const { libreOffice = "", openpyxl = "" } = recorded[says] ?? {};
      const others = [short(libreOffice), short(openpyxl)].map(cell);
      const texts = [`${index + 1}`, says, answer ? cell(answerText(answer)) : "", ...others];
      return `| ${texts.join(" | ")} |\n`;
    })
    .join("");
