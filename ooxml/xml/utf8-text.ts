import { UnreadablePackage } from "../unreadable-package";

/** The text of a part in UTF-8, its byte order mark kept, so that the bytes can be had again; throws UnreadablePackage. */
export const textOfUtf8 = (name: string, pieces: Iterable<Uint8Array>): string => {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    let text = "";
    for (const piece of pieces) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    throw new UnreadablePackage("xml-malformed", `${name} is not in UTF-8.`, { cause: error });
  }
};
