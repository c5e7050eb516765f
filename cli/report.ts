import { basename } from "node:path";
import { sha256OfBytes } from "../src/seal/sha256";
import { siteOrders } from "../src/sheets/process/site-list";
import { refusalSentence } from "../src/strings/sentences";
import {
  documentKinds,
  writeDocument,
  type WrittenDocument,
} from "../src/workflows/write-document";
import { saveOutput } from "./book-file";
import { givenBytes } from "./given-file";
import { printLine } from "./print";
import { openSavedFile, unreadable } from "./saved-file";
import { slipFile } from "./slip-line";
import { fileAt, forceOption, type Target } from "./target";
import { oneOf, parseWords, UsageError } from "./usage";

/** One line of output: the document that was written, and what became of the controls of a given one. */
interface ReportLine {
  readonly file: string;
  readonly status: "written" | "withheld" | "refused";
  readonly code?: string;
  readonly message?: string;
  /** Tags in the given document that mean nothing. */
  readonly unknown?: readonly string[];
  /** Tags that a report has at least, and the given one does not. */
  readonly absent?: readonly string[];
  readonly refused?: readonly { readonly tag: string; readonly why: string }[];
  /** What the controls of the given document showed before and show now. */
  readonly changed?: readonly {
    readonly tag: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Rows of lists in the given document that the workbook does not have. */
  readonly dropped?: readonly { readonly tag: string; readonly text: string }[];
}

const exitCodes = { written: 0, withheld: 1, refused: 3 } as const;

/**
 * `tanping report BOOK.xlsx --out R.docx [--what KIND] [--template T.docx | --refresh OLD.docx] [--slip SLIP.json]
 * [--by ORDER] [--force]`: writes the report, or a document that goes with it, from a workbook.
 */
export const report = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    out: { type: "string" },
    what: { type: "string", default: "report" },
    template: { type: "string" },
    refresh: { type: "string" },
    slip: { type: "string" },
    by: { type: "string", default: "department" },
    ...forceOption,
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new UsageError("report takes one workbook.");
  const kind = oneOf("--what", documentKinds, values.what);
  const order = oneOf("--by", siteOrders, values.by);
  if (values.template !== undefined && values.refresh !== undefined)
    throw new UsageError("report takes --template or --refresh, not both.");
  const given = values.template ?? values.refresh;
  const target = documentTarget(values, given === undefined ? [file] : [file, given]);
  const line = await writeInto(target, file, async ({ source, bytes }) =>
    writeDocument(
      {
        kind,
        order,
        template: given === undefined ? null : { name: given, bytes: await givenBytes(given) },
        attachment: { bytes, slip: await slipName(values.slip, bytes) },
        now: new Date(),
      },
      source,
    ),
  );
  await printLine(line);
  return exitCodes[line.status];
};

const documentTarget = (
  { out, force }: { readonly out?: string | undefined; readonly force: boolean },
  sources: readonly string[],
): Target => {
  if (out === undefined) throw new UsageError("report needs --out.");
  if (!/\.docx$/i.test(out))
    throw new UsageError(`${out} is not written: a document's name ends in .docx.`);
  return fileAt(out, { sources, force });
};

/** What the slip of that very file is called; a slip of another one is wrong usage. */
const slipName = async (path: string | undefined, bytes: Uint8Array): Promise<string | null> => {
  if (path === undefined) return null;
  const { statements } = await slipFile(path);
  if (statements.sha256 !== (await sha256OfBytes(new Uint8Array(bytes))))
    throw new UsageError(`--slip ${path} is of another file, or this one was saved again since.`);
  return basename(path);
};

type Opened = Awaited<ReturnType<typeof openSavedFile>>;

const writeInto = async (
  target: Target,
  file: string,
  write: (opened: Opened) => ReturnType<typeof writeDocument>,
): Promise<ReportLine> => {
  try {
    const outcome = await write(await openSavedFile(file));
    if (outcome.kind === "refused") {
      const { code } = outcome.refusal;
      const message = refusalSentence(outcome.refusal, "zh-CN");
      return { file, status: "refused", code, message };
    }
    await saveOutput(target, outcome.answer.bytes);
    return lineOf(file, outcome.answer);
  } catch (error) {
    const message = unreadable(error);
    if (message === null) throw error;
    return { file, status: "refused", code: "unreadable", message };
  }
};

const lineOf = (file: string, { checked, filled, absent }: WrittenDocument): ReportLine => {
  const { unknown = [], refused = [], changed = [], dropped = [] } = filled ?? {};
  const notes = { unknown, absent, refused, changed, dropped };
  return {
    file,
    status: checked.card.composite ? "written" : "withheld",
    ...Object.fromEntries(Object.entries(notes).filter(([, its]) => its.length > 0)),
  };
};
