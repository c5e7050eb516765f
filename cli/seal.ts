import { openPoints } from "../src/sheets/open-points";
import type { Refusal } from "../src/faults/refusal";
import { refusalSentence } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import type { SealRequest } from "../src/workflows/seal-workbook";
import { slipOfFile } from "../src/workflows/seal-slip";
import { supplementSeal } from "../src/workflows/supplement-seal";
import type { Book } from "@tanping/workbench/book/book";
import { tellLoss } from "@tanping/workbench/xlsx/loss";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { bytesOf } from "./book-bytes";
import { openFile, saveOutput } from "./book-file";
import { sealedCopy } from "./bytes/sealed-copy";
import type { FoundLine } from "./found-line";
import { givenText } from "./given-file";
import { noticeLine } from "./notice-line";
import { printLine } from "./print";
import { shownLine } from "./shown-line";
import { saveSlip, slipTargets } from "./slip-files";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

interface SealLine {
  readonly file: string;
  readonly status: "sealed" | "asked" | "refused";
  readonly code?: string;
  readonly message?: string;
  /** What is open, and is asked about. */
  readonly open?: readonly ReturnType<typeof noticeLine>[];
  /** What the file shows besides, which the seal records. */
  readonly stood?: readonly FoundLine[];
  /** The files of the slip. */
  readonly slip?: readonly string[];
  readonly lost?: readonly string[];
}

/** `tanping seal BOOK.xlsx --by NAME [--key FILE] [--anyway] [--slip] --out OUT.xlsx [--force]`: signs off a scored workbook into a copy, with a slip beside it. */
export const seal = (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    ...signingOptions,
    anyway: { type: "boolean", default: false },
    slip: { type: "boolean", default: false },
  });
  const despite = values.anyway ? "open-points" : undefined;
  return signInto("seal", { values, positionals }, async (file, target, signer) => {
    const slip = values.slip ? slipTargets(target) : null;
    const sealed = await sealedCopy({
      bytes: await bytesOf(file),
      inExcel: withExcel,
      request: { ...signer, despite },
    });
    if (sealed.kind === "refused") return refusedLine(file, sealed.refusal, sealed.book);
    const { bytes, verified, look, lost } = sealed;
    await saveOutput(target, bytes);
    const its = { stood: look.stood, key: signer.key };
    const slips = slip && (await saveSlip(await slipOfFile(bytes, verified, its), slip));
    const { language } = verified.recomputed;
    const stood = [...look.atSealing, ...look.since].map((one) => shownLine(one, language));
    return {
      file,
      status: "sealed",
      ...(stood.length > 0 ? { stood } : {}),
      ...(slips ? { slip: slips } : {}),
      ...(lost.length > 0 ? { lost: lost.map(tellLoss) } : {}),
    };
  });
};

/** `tanping supplement BOOK.xlsx --by NAME [--key FILE] --out OUT.xlsx [--force]`: closes the records after the seal in a copy. */
export const supplement = (words: readonly string[]): Promise<number> =>
  signInto("supplement", parseWords(words, signingOptions), async (file, target, signer) => {
    const { book, lost, patched } = await openFile(file);
    const outcome = await withExcel(book, () => supplementSeal(signer));
    if (outcome.kind === "refused") return refusedLine(file, outcome.refusal, book);
    await saveOutput(target, await patched());
    return { file, status: "sealed", ...(lost.length > 0 ? { lost } : {}) };
  });

const signingOptions = {
  by: { type: "string" },
  key: { type: "string" },
  out: { type: "string" },
  ...forceOption,
} as const;

type Sign = (
  file: string,
  target: Target,
  signer: Pick<SealRequest, "by" | "key" | "now">,
) => Promise<SealLine>;

/** What a command was told: who signs with which key, the file and where it is written. */
interface Told {
  readonly values: {
    readonly by?: string | undefined;
    readonly key?: string | undefined;
    readonly out?: string | undefined;
    readonly force: boolean;
  };
  readonly positionals: string[];
}

/** Signs a workbook in the way of a command. */
const signInto = async (
  command: "seal" | "supplement",
  { values, positionals }: Told,
  sign: Sign,
): Promise<number> => {
  const { file, target } = sourceAndTarget(command, positionals, values);
  if (!values.by?.trim()) throw new UsageError(`${command} needs --by with the signer's name.`);
  const key = values.key === undefined ? null : await givenText(values.key);
  const line = await signOrRefuse(file, () =>
    sign(file, target, { by: values.by ?? "", key, now: new Date() }),
  );
  await printLine(line);
  if (line.status === "sealed") return 0;
  return line.code === "unreadable" ? 3 : 1;
};

const signOrRefuse = async (file: string, sign: () => Promise<SealLine>): Promise<SealLine> => {
  try {
    return await sign();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, status: "refused", code: "unreadable", message: error.message };
  }
};

const refusedLine = async (file: string, refusal: Refusal, book: Book): Promise<SealLine> => {
  const { code } = refusal;
  const message = refusalSentence(refusal, "zh-CN");
  if (code === "not-a-key") throw new UsageError(`--key: ${message}`);
  if (code !== "points-open") return { file, status: "refused", code, message };
  return { file, status: "asked", code, message, open: await openIn(book) };
};

/** What is open in the workbook, which was read before without a refusal. */
const openIn = async (book: Book): Promise<NonNullable<SealLine["open"]>> => {
  const outcome = await withExcel(book, checkWorkbook);
  if (outcome.kind === "refused") return [];
  const { reading, language } = outcome.answer;
  return openPoints(reading).map((its) => noticeLine(its, language));
};
