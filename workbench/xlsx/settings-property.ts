import type { BookSnapshot } from "../book/snapshot";
import type { XmlElement } from "./xml-element";

/** The custom document property that carries an add-in's settings as JSON; Excel shows it, and keeps it. */
export const settingsProperty = "OfficeJsSettings";

/** The settings a file's custom properties carry; others are not the book's. */
export const readSettings = (properties: XmlElement): BookSnapshot["settings"] => {
  const own = properties
    .all("property")
    .find(({ attributes }) => attributes.name === settingsProperty);
  return own === undefined ? {} : (JSON.parse(own.fullText) as BookSnapshot["settings"]);
};
