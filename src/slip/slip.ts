import { slipKeys, type SlipKey } from "../faults/slip-change";
import { sha256 } from "../seal/sha256";
import { signDigest } from "../seal/signature";

/** The form that a slip says it has; another form needs another name. */
export const slipForm = "tanping-slip-1";

/** What a slip states, each as text on one line; "" where there is nothing. */
export type Statements = Readonly<Record<SlipKey, string>>;

/** A slip beside a sealed file. */
export interface Slip {
  readonly statements: Statements;
  /** What stood in the file at sealing and covers, hides or restates something: a line each, its fingerprint at the end. */
  readonly stood: readonly string[];
  /** The files that were handed over together, where this is the slip of a pack: a line each, its SHA-256 and its name. */
  readonly files: readonly string[];
  /** "" without a key */
  readonly publicKey: string;
  readonly signature: string;
}

/** What a slip's signature is over. */
type Stated = Pick<Slip, "statements" | "stood" | "files">;

/** A text as a slip states it: on one line. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** The digest that a slip's signature is over: of the form's name and a line for each thing it states (SHA-256). */
export const slipDigest = ({ statements, stood, files }: Stated) =>
  sha256(
    [
      slipForm,
      ...slipKeys.map((key) => `${key} ${statements[key]}`),
      ...stood.map((its) => `stood ${its}`),
      ...files.map((its) => `files ${its}`),
    ].join("\n"),
  );

/** Makes a slip, signed if a private key (PEM text) is given; throws NoKey where it is none. */
export const makeSlip = async (its: Stated, privateKey: string | null): Promise<Slip> => {
  const lines = slipKeys.map((key) => [key, onOneLine(its.statements[key])]);
  const stated = {
    statements: Object.fromEntries(lines) as Statements,
    stood: its.stood.map(onOneLine),
    files: its.files.map(onOneLine),
  };
  const signed =
    privateKey === null ? null : await signDigest(await slipDigest(stated), privateKey);
  return { ...stated, publicKey: "", signature: "", ...signed };
};
