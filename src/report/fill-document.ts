import { PackagePatch } from "@tanping/ooxml/patch/package-patch";
import { Package } from "@tanping/ooxml/parts/package";
import { documentParts } from "@tanping/ooxml/wordprocessing/document-parts";
import { contentControlOf } from "@tanping/ooxml/wordprocessing/content-control";
import { attributeName } from "@tanping/ooxml/xml/namespace-scope";
import { parseSource, type SourceElement } from "@tanping/ooxml/xml/source-element";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import { wordNamespaces } from "@tanping/ooxml/wordprocessing/word-namespaces";
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
  const patch = new PackagePatch(document);
  const parts = names.map((name) => {
    readXml(file.part(name), null, { open: () => undefined });
    return { name, root: parseSource(patch.text(name)) };
  });
  const notes = new FillNotes();
  const filler = new PartFiller(values, notes, freshIds(parts.map(({ root }) => root)));
  const filled = parts.map(({ name, root }) => ({ name, root, text: filler.fill(root) }));
  for (const { name, text } of filled) patch.setText(name, text);
  const isChanged = filled.some(({ root, text }) => text !== root.source);
  return { bytes: isChanged ? patch.bytes() : document, report: notes.report };
};

const valueName = attributeName(wordNamespaces.main, "val");

const freshIds = (roots: readonly SourceElement[]): FreshId => {
  const used = new Set<string>();
  const collect = (element: SourceElement): void => {
    const control = contentControlOf(element);
    const id = control?.properties.child("id")?.attribute(valueName);
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
