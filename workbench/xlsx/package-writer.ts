import { strToU8, zipSync } from "fflate";
import { element, relationsNamespace, xmlHeader } from "./xml-writer";

const packageTypes = "http://schemas.openxmlformats.org/package/2006";

/** The parts of the file in the making: each with its content type, each list of relationships with its part. */
export class PackageWriter {
  readonly #files: Record<string, Uint8Array> = {};
  readonly #types: string[] = [];

  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.#files[path] = typeof content === "string" ? strToU8(content) : content;
    this.#types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /**
   * Relationships get the ids rId1, rId2 … in order. A kind of the format's own is named by its last word; a hyperlink
   * leads out of the file.
   */
  relate(path: string, targets: readonly (readonly [kind: string, target: string])[]): void {
    if (targets.length === 0) return;
    const related = targets.map(([kind, Target], index) =>
      element("Relationship", {
        Id: `rId${index + 1}`,
        Type: kind.includes("/") ? kind : `${relationsNamespace}/${kind}`,
        Target,
        TargetMode: kind === "hyperlink" ? "External" : undefined,
      }),
    );
    const xmlns = `${packageTypes}/relationships`;
    this.#files[path] = strToU8(xmlHeader + element("Relationships", { xmlns }, related));
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
