import type { Area } from "../book/area";
import type { Filter } from "../book/filter";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { Losses } from "./losses";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { element } from "./xml-writer";

type Criteria = Filter["criteria"];

/** Blank cells are wanted by an attribute, not by an empty text. */
const filtersElement = (texts: ReadonlySet<string>): string =>
  element(
    "filters",
    { blank: texts.has("") || undefined },
    [...texts].filter((text) => text !== "").map((val) => element("filter", { val })),
  );

/** The filter over an area; the rows it hides are hidden where the rows are written. */
export const writeFilter = (area: Area, criteria: Criteria): string => {
  const columns = [...criteria]
    .map(([column, texts]) => ({ colId: column - area.column, texts }))
    .sort((one, other) => one.colId - other.colId)
    .map(({ colId, texts }) => element("filterColumn", { colId }, filtersElement(texts)));
  return element("autoFilter", { ref: areaText(area) }, columns);
};

const textsOf = (filters: XmlElement): ReadonlySet<string> => {
  const texts = filters.all("filter").map(({ attributes }) => attributes.val ?? "");
  return new Set([...texts, ...(filters.flag("blank") ? [""] : [])]);
};

/** The texts a column is filtered by, null where it is not, or by what a book cannot hold. */
const readColumn = (column: XmlElement, losses: Losses): ReadonlySet<string> | null => {
  const [criterion, ...others] = column.children;
  if (criterion === undefined) return null;
  const isByTexts =
    others.length === 0 &&
    criterion.name === "filters" &&
    criterion.children.every(({ name }) => name === "filter");
  if (isByTexts) return textsOf(criterion);
  losses.add("Criteria of filters (their rows stay hidden)");
  return null;
};

/** What a filter over an area shows; which rows it hides, the rows of the sheet say. */
export const readCriteria = (filter: XmlElement, area: Area, losses: Losses): Criteria => {
  const columns = filter.all("filterColumn").map((column) => {
    const at = area.column + (column.number("colId") ?? 0);
    return [at, readColumn(column, losses)] as const;
  });
  return new Map(columns.flatMap(([at, texts]) => (texts === null ? [] : [[at, texts] as const])));
};
