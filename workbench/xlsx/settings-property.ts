import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import type { BookSnapshot } from "../book/snapshot";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

/** The custom document property that carries an add-in's settings as JSON; Excel shows it, and keeps it. */
export const settingsProperty = "OfficeJsSettings";

/** The settings a file's custom properties carry; others are not the book's. */
export const readSettings = (properties: XmlElement): BookSnapshot["settings"] => {
  const own = properties
    .all("property")
    .find(({ attributes }) => attributes.name === settingsProperty);
  if (own === undefined) return {};
  try {
    return JSON.parse(own.fullText) as BookSnapshot["settings"];
  } catch (error) {
    throw new UnreadablePackage("value-malformed", "The settings of the add-in are no JSON.", {
      cause: error,
    });
  }
};
