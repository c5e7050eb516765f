import { join } from "node:path";
import { siteOrders } from "../src/sheets/process/site-list";
import { refusalSentence } from "../src/strings/sentences";
import { makePack } from "../src/workflows/make-pack";
import { saveOutput } from "./book-file";
import { givenBytes, givenText } from "./given-file";
import { printPdf } from "./libreoffice/print-pdf";
import { makeOut } from "./make-folder";
import { exitCodeOf } from "./change-file";
import { printLine } from "./print";
import { openSavedFile, unreadable } from "./saved-file";
import { fileAt, forceOption } from "./target";
import { oneOf, parseWords, UsageError } from "./usage";

/** One line of output: what was written, or why nothing was. */
interface PackLine {
  readonly file: string;
  readonly status: "packed" | "refused";
  readonly code?: string;
  readonly message?: string;
  readonly files?: readonly string[];
}

/** `tanping pack BOOK.xlsx --out DIR [--template T.docx] [--key FILE] [--by ORDER] [--no-pdf] [--force]`: writes the files that are handed over. */
export const pack = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    out: { type: "string" },
    template: { type: "string" },
    key: { type: "string" },
    by: { type: "string", default: "department" },
    "no-pdf": { type: "boolean", default: false },
    ...forceOption,
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new UsageError("pack takes one workbook.");
  const { out: folder, template } = values;
  if (folder === undefined) throw new UsageError("pack needs --out.");
  const request = {
    template: template === undefined ? null : { name: template, bytes: await givenBytes(template) },
    order: oneOf("--by", siteOrders, values.by),
    key: values.key === undefined ? null : await givenText(values.key),
    now: new Date(),
  };
  const { force, "no-pdf": isUnprinted } = values;
  const sources = template === undefined ? [file] : [file, template];
  const line = await packOrRefuse(file, async () => {
    const { saved, source, bytes } = await openSavedFile(file);
    const pdf = isUnprinted ? null : await printPdf(bytes);
    const made = await makePack({ ...request, source: file, saved, bytes, pdf }, source);
    if (made.kind === "refused") {
      const { code } = made.refusal;
      return { file, status: "refused", code, message: refusalSentence(made.refusal, "zh-CN") };
    }
    await makeOut(folder);
    const files = [...made.answer.files, ...made.answer.slip].map((its) => ({
      ...its,
      target: fileAt(join(folder, its.name), { sources, force }),
    }));
    for (const { target, bytes: content } of files) await saveOutput(target, content);
    return { file, status: "packed", files: files.map(({ target }) => target.path) };
  });
  await printLine(line);
  return exitCodeOf(line);
};

const packOrRefuse = async (file: string, work: () => Promise<PackLine>): Promise<PackLine> => {
  try {
    return await work();
  } catch (error) {
    const message = unreadable(error);
    if (message === null) throw error;
    return { file, status: "refused", code: "unreadable", message };
  }
};
