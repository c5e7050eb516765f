import type { XmlPart } from "@tanping/ooxml/xml/read-xml";

/** A text as the bytes of a sheet's custom property hold it. */
export const utf16Bytes = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, index) => {
    const unit = text.charCodeAt(index >> 1);
    return index % 2 === 0 ? unit & 0xff : unit >> 8;
  });

/** The text that a sheet's custom property holds. */
export const readUtf16 = (part: XmlPart): string => {
  const decoder = new TextDecoder("utf-16le");
  const pieces = [...part.pieces()].map((piece) => decoder.decode(piece, { stream: true }));
  return pieces.join("") + decoder.decode();
};
