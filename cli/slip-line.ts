import { readFile } from "node:fs/promises";
import type { Language } from "../src/strings/language";
import { slipChangeSentence, slipWords } from "../src/strings/slip-sentences";
import { fingerprintsIn, holdAgainstSlip, slipIn } from "../src/workflows/seal-slip";
import type { Verified } from "../src/workflows/verify-workbook";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

/** How a file stands to its slip, in a line of output. */
export interface SlipLine {
  readonly status: "same-file" | "same-entries" | "changed";
  readonly signature: string;
  readonly message: string;
  readonly changes: readonly {
    readonly where: string;
    readonly what: string;
    readonly message: string;
  }[];
}

type Slip = NonNullable<ReturnType<typeof slipIn>>;

/** The slip in a file; a file that is none is wrong usage. */
export const slipFile = async (path: string): Promise<Slip> => {
  const slip = slipIn(await textOf(path));
  if (slip) return slip;
  throw new UsageError(
    `--slip ${path}: 这不是碳评的封签凭条，或者在凭条之外还写了别的。请向封签人索取凭条。 This is no slip of Tanping, or says more than a slip does. Ask who sealed the file for the slip.`,
  );
};

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`--slip ${path} is not read: ${fileFault(error)}`);
  }
};

/** What a slip says of a verified file; and, where it fits, by what is known again what stood in the file. */
export const heldAgainst = async (
  slip: Slip,
  its: { readonly verified: Verified; readonly bytes: Uint8Array },
  key: string | null,
): Promise<{ readonly line: SlipLine; readonly known: readonly string[] }> => {
  const { status, signature, changes } = await holdAgainstSlip(slip, its, key);
  const { language }: { readonly language: Language } = its.verified.recomputed;
  const line = {
    status,
    signature,
    message: slipWords(language).answers[status],
    changes: changes.map((change) => ({
      where: "line" in change.facts ? change.facts.line : "",
      what: change.code,
      message: slipChangeSentence(change, language),
    })),
  };
  return { line, known: status === "changed" ? [] : fingerprintsIn(slip) };
};
