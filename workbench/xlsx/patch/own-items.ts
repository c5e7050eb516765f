import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import type { OwnPlace } from "./patch-list";

/** A list of a sheet with what encloses it, from the root's child inwards. */
export type OwnList = readonly SourceElement[];

/** Lists of one name among the extensions of a sheet. */
export const extensionLists = (root: SourceElement, name: string): readonly OwnList[] =>
  root
    .all("extLst")
    .flatMap((extensions) =>
      extensions
        .all("ext")
        .flatMap((ext) =>
          ext.all(name, namespaces.spreadsheet2010).map((list) => [extensions, ext, list]),
        ),
    );

/** The elements of one name in lists, each with its place; its cells are named by an attribute or by an element in it. */
export const placesIn = (
  lists: readonly OwnList[],
  name: string,
  attribute: string,
): readonly OwnPlace[] =>
  lists.flatMap((around) =>
    (around.at(-1)?.all(name) ?? []).map((element) => {
      const inside = element.child("sqref", namespaces.excelFormulas);
      const areas = inside ? { in: inside, attribute: null } : { in: element, attribute };
      return { element, around, areas };
    }),
  );
