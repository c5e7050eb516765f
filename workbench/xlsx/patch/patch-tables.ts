import { mergeElement } from "@tanping/ooxml/patch/merge-element";
import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import type { PackagePatch } from "@tanping/ooxml/patch/package-patch";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { attributeName } from "@tanping/ooxml/xml/namespace-scope";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseSource } from "@tanping/ooxml/xml/source-element";
import type { Relationships } from "@tanping/ooxml/parts/relationships";
import type { Table } from "../../book/table";
import { writeTable } from "../write-table";
import { element, listElement } from "../xml-writer";
import { merging, parseFragment } from "./fragments";
import type { SheetChange } from "./patch-rules";

const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Changes a table's part where the table differs; formulas and looks that a book does not hold stay. */
const patchTable = (
  files: PackagePatch,
  part: string,
  { was, is }: { readonly was: Table; readonly is: Table },
): void => {
  const root = parseSource(files.text(part));
  const id = Number(root.attribute("id"));
  const edits = new TextEdits(root.source);
  const [before, after] = [was, is].map((table) => parseFragment(writeTable(table, id)));
  if (before && after) mergeElement(edits, root, { before, after }, merging);
  files.setText(part, edits.apply());
};

/** The part of a sheet of the file, what it is related to, and a number that no table has. */
interface TablePlace {
  readonly part: string;
  readonly related: Relationships;
  readonly freeId: () => number;
}

/** Changes the tables of a sheet: those that are known by their name, those that come and those that go. */
export const patchTables = (
  files: PackagePatch,
  { before, after, edits, root }: SheetChange,
  { part, related, freeId }: TablePlace,
): void => {
  const parts = related.targets(relationshipTypes.table);
  const list = root.element.child("tableParts");
  const patch = list && new ElementPatch(list, merging);
  for (const [index, was] of before.tables.entries()) {
    const own = parts[index] ?? "";
    const is = after.tables.find(({ name }) => name === was.name);
    if (is) patchTable(files, own, { was, is });
    else {
      const element = list?.children.find((its) => {
        const id = its.attribute(attributeName(namespaces.relationships, "id")) ?? "";
        return related.withId(id)?.target === own;
      });
      if (element) patch?.remove(element);
      files.unrelate(part, relationshipTypes.table, own);
      files.removePart(own);
    }
  }
  const added = after.tables.filter(({ name }) => !before.tables.some((its) => its.name === name));
  const markup = added.map((table) => {
    const id = freeId();
    const target = `xl/tables/table${files.freeNumber}.xml`;
    files.add(target, tableType, writeTable(table, id));
    const [relationship] = files.relate(part, [{ type: relationshipTypes.table, target }]);
    return element("tablePart", { "r:id": relationship });
  });
  if (!list || !patch) {
    if (markup.length > 0) root.insert("tableParts", listElement("tableParts", markup));
    return;
  }
  for (const one of markup) patch.insert("", one, list.children.at(-1));
  if (patch.childCount === 0) root.remove(list);
  else {
    if (list.attribute("count") !== undefined)
      patch.setAttribute("count", String(patch.childCount));
    patch.apply(edits);
  }
};
