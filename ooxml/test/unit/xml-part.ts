import { UnreadablePackage } from "../../unreadable-package";
import { namespaces } from "../../xml/namespaces";
import type { XmlPart } from "../../xml/read-xml";

export const main = namespaces.spreadsheet;

/** A part of this text, in one piece. */
export const xmlPart = (xml: string, name = "part.xml"): XmlPart => ({
  name,
  pieces: () => [new TextEncoder().encode(xml)],
});

/** The code of the fault that some reading ends in; fails where it ends in none. */
export const faultOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadablePackage) return error.code;
    throw error;
  }
  throw new Error("It was read.");
};
