import { SourceFault } from "../faults/source-fault";
import { decodeByText } from "./decode-by-text";
import { decodeWhole } from "./decode-whole";
import { certainEncoding, markedEncoding, namedEncoding } from "./find-encoding";
import type { DecodedText, Encoding } from "./source";

const decodeNamed = async (bytes: Uint8Array, name: string): Promise<DecodedText> => {
  const encoding = namedEncoding(name);
  const marked = markedEncoding(bytes) ?? encoding;
  const decoded = marked === encoding ? await decodeIn(bytes, encoding) : null;
  if (!decoded) throw new SourceFault("encoding-does-not-fit", { encoding: name });
  return decoded;
};

const decodeIn = async (bytes: Uint8Array, encoding: Encoding): Promise<DecodedText | null> => {
  const pieces = await decodeWhole(bytes, encoding);
  return pieces && { encoding, pieces, doubt: [] };
};

/**
 * A file's text in the encoding that was named, or else in the one that its mark or its zeros tell; else in UTF-8 if it
 * fits, and in the one in which the text reads like a table if not.
 */
export const decodeText = async (
  bytes: Uint8Array,
  name: string | undefined,
): Promise<DecodedText> => {
  if (name !== undefined) return decodeNamed(bytes, name);
  const certain = certainEncoding(bytes);
  const decoded = certain
    ? await decodeIn(bytes, certain)
    : ((await decodeIn(bytes, "utf-8")) ?? (await decodeByText(bytes)));
  if (!decoded) throw new SourceFault("encoding-unknown", {});
  return decoded;
};
