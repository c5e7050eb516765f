import { Package } from "@tanping/ooxml/parts/package";
import { documentParts } from "@tanping/ooxml/wordprocessing/document-parts";
import { contentControlOf } from "@tanping/ooxml/wordprocessing/content-control";
import { attributeName } from "@tanping/ooxml/xml/namespace-scope";
import { childOf, sourceTree, type SourceElement } from "@tanping/ooxml/xml/source-tree";
import { textOfUtf8 } from "@tanping/ooxml/xml/utf8-text";
import { wordNamespaces } from "@tanping/ooxml/wordprocessing/word-namespaces";
import { replaceEntries } from "@tanping/ooxml/zip/replace-entries";
import type { DocumentValues } from "./document-values";
import { FillNotes, type FillReport } from "./fill-notes";
import { PartFiller, type FreshId } from "./fill-part";

/** A document that was filled, and what is worth knowing of that. */
export interface FilledDocument {
  readonly bytes: Uint8Array;
  readonly report: FillReport;
}

const limits = { partBytes: 100_000_000, packageBytes: 500_000_000 };

/**
 * Fills the tagged content controls of a .docx in its document, headers, footers and notes. What stands outside of them
 * stays as it is, byte for byte, and so does a control that shows its text already. Null where the file is no .docx;
 * throws UnreadablePackage.
 */
export const fillDocument = (
  document: Uint8Array,
  values: DocumentValues,
): FilledDocument | null => {
  const file = new Package(document, limits);
  const names = documentParts(file);
  if (names === null) return null;
  file.checkRest();
  const parts = names.map((name) => {
    const part = file.part(name);
    const text = textOfUtf8(part.name, part.pieces());
    return { name: part.name, text, root: sourceTree(text) };
  });
  const notes = new FillNotes();
  const freshId = freshIds(parts.map(({ root }) => root));
  const contents = parts.flatMap(({ name, text, root }) => {
    const filled = new PartFiller(text, values, notes, freshId).fill(root);
    return filled === text ? [] : [[name, new TextEncoder().encode(filled)] as const];
  });
  const bytes = contents.length > 0 ? replaceEntries(document, new Map(contents)) : document;
  return { bytes, report: notes.report };
};

const valueName = attributeName(wordNamespaces.main, "val");

const freshIds = (roots: readonly SourceElement[]): FreshId => {
  const used = new Set<string>();
  const collect = (element: SourceElement): void => {
    const control = contentControlOf(element);
    const id = control && childOf(control.properties, "id")?.attributes[valueName];
    if (id) used.add(id);
    element.children.forEach(collect);
  };
  roots.forEach(collect);
  let last = 0;
  return () => {
    do last += 1;
    while (used.has(String(last)));
    return String(last);
  };
};
