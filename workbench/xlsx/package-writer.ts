import { strToU8, zipSync } from "fflate";
import { element, relationsNamespace, xmlHeader } from "./xml-writer";

const packageTypes = "http://schemas.openxmlformats.org/package/2006";

type Targets = readonly (readonly [kind: string, target: string])[];

/** Takes parts of a file, each with its content type, and the relationships of parts. */
export interface PartSink {
  readonly add: (path: string, contentType: string, content: string | Uint8Array) => void;
  readonly relate: (path: string, targets: Targets) => void;
}

/**
 * A part of relationships: they get the ids rId1, rId2 … in order. A kind of the format's own is named by its last word;
 * a hyperlink leads out of the file.
 */
export const writeRelationships = (targets: Targets): string => {
  const related = targets.map(([kind, Target], index) =>
    element("Relationship", {
      Id: `rId${index + 1}`,
      Type: kind.includes("/") ? kind : `${relationsNamespace}/${kind}`,
      Target,
      TargetMode: kind === "hyperlink" ? "External" : undefined,
    }),
  );
  return xmlHeader + element("Relationships", { xmlns: `${packageTypes}/relationships` }, related);
};

/** The parts of the file in the making: each with its content type, each list of relationships with its part. */
export class PackageWriter implements PartSink {
  readonly #files: Record<string, Uint8Array> = {};
  readonly #types: string[] = [];

  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.#files[path] = typeof content === "string" ? strToU8(content) : content;
    this.#types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  relate(path: string, targets: Targets): void {
    if (targets.length > 0) this.#files[path] = strToU8(writeRelationships(targets));
  }

  zip(): Uint8Array {
    const defaults = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const types = element("Types", { xmlns: `${packageTypes}/content-types` }, [
      ...defaults,
      ...this.#types,
    ]);
    return zipSync(
      { "[Content_Types].xml": strToU8(xmlHeader + types), ...this.#files },
      { level: 6 },
    );
  }
}
