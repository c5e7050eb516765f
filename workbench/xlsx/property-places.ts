import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { DocumentText } from "../book/document-properties";

/** Where a file keeps a text that a workbook says of itself. */
interface PropertyPlace {
  readonly name: DocumentText;
  readonly part: "core" | "app";
  readonly element: string;
  readonly namespace: string;
}

const { coreProperties, dublinCore, extendedProperties } = namespaces;

/** ECMA-376 Part 2, 11 (core properties), and Part 1, 22.2 (extended ones). */
export const propertyPlaces: readonly PropertyPlace[] = [
  { name: "title", part: "core", element: "title", namespace: dublinCore },
  { name: "subject", part: "core", element: "subject", namespace: dublinCore },
  { name: "author", part: "core", element: "creator", namespace: dublinCore },
  { name: "keywords", part: "core", element: "keywords", namespace: coreProperties },
  { name: "comments", part: "core", element: "description", namespace: dublinCore },
  { name: "lastAuthor", part: "core", element: "lastModifiedBy", namespace: coreProperties },
  { name: "revision", part: "core", element: "revision", namespace: coreProperties },
  { name: "category", part: "core", element: "category", namespace: coreProperties },
  { name: "manager", part: "app", element: "Manager", namespace: extendedProperties },
  { name: "company", part: "app", element: "Company", namespace: extendedProperties },
];
