import { contentTypesName } from "../parts/content-types";
import { partName, relationshipsName, targetName } from "../parts/part-name";
import { namespaces, transitional } from "../xml/namespaces";
import { parseSource, type Prefixes, type SourceElement } from "../xml/source-element";
import { inflateEntry } from "../zip/inflate-entry";
import { deflateEntry, writeZip } from "../zip/write-zip";
import { readZipDirectory, type ZipEntry } from "../zip/zip-directory";
import { ElementPatch, type Writing } from "./element-patch";
import { type PartText, readPartText } from "./part-text";
import { TextEdits } from "./text-edits";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const noRelationships = `${header}<Relationships xmlns="${namespaces.packageRelationships}"/>`;
const relationshipsPrefix: Prefixes = new Map([["", namespaces.packageRelationships]]);
const typesPrefix: Prefixes = new Map([["", namespaces.contentTypes]]);

const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;

/** A relationship to be: a part of the package by its path, or an address outside of it. */
interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly mode?: "External";
}

/**
 * A package that is changed part by part. Whatever is not changed keeps its compressed bytes and its place; parts are
 * known by the names that relationships give.
 */
export class PackagePatch {
  readonly #entries: readonly ZipEntry[];
  /** By name: how a part that was looked into is spelled, and what it says now. */
  readonly #texts = new Map<string, PartText>();
  /** By name: the bytes of what is changed or new, null for what is gone. */
  readonly #changed = new Map<string, Uint8Array | null>();
  readonly #added: { readonly name: string; readonly path: string }[] = [];

  constructor(bytes: Uint8Array) {
    this.#entries = readZipDirectory(bytes);
  }

  /** A number that no part's name has yet, for the names of new ones. */
  get freeNumber(): number {
    const numbers = [...this.#entries, ...this.#added.map(({ path }) => ({ name: path }))].map(
      ({ name }) => Number(/(\d{1,6})\.\w+$/.exec(name)?.[1] ?? 0),
    );
    return Math.max(0, ...numbers) + 1;
  }

  has(name: string): boolean {
    const changed = this.#changed.get(name);
    if (changed !== undefined) return changed !== null;
    return this.#entries.some((entry) => partName(entry.name) === name);
  }

  /** What a part of XML says now. */
  text(name: string): string {
    return this.#text(name).text;
  }

  setText(name: string, text: string): void {
    const before = this.#text(name);
    if (text === before.text) return;
    this.#texts.set(name, { ...before, text });
    this.#changed.set(name, before.encode(text));
  }

  /** Adds a part, with a content type of its own or one that is known by its extension. */
  add(path: string, contentType: string, content: string | Uint8Array): void {
    const name = partName(path);
    this.#put(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    const override = `<Override${attribute("PartName", `/${path}`)}${attribute("ContentType", contentType)}/>`;
    this.#editTypes((patch) => {
      for (const own of this.#overrides(patch.element, name)) patch.remove(own);
      patch.insert("Override", override, patch.element.children.at(-1));
    });
  }

  /** Adds the relationships of a part that is new. */
  addRelationships(path: string, content: string): void {
    this.#put(path, new TextEncoder().encode(content));
  }

  /** Takes a part away, with its relationships and its content type. */
  removePart(name: string): void {
    this.#changed.set(name, null);
    if (this.has(relationshipsName(name))) this.#changed.set(relationshipsName(name), null);
    this.#editTypes((patch) => {
      for (const own of this.#overrides(patch.element, name)) patch.remove(own);
    });
  }

  /** Relates a part ("" for the package) to more parts or addresses; answers the ids of the relationships. */
  relate(part: string, more: readonly NewRelationship[]): readonly string[] {
    const list = relationshipsName(part);
    if (more.length === 0) return [];
    if (!this.has(list)) this.#put(list, new TextEncoder().encode(noRelationships));
    const ids: string[] = [];
    this.#edit(list, relationshipsPrefix, (patch) => {
      const taken = patch.element.children.map((one) => one.attribute("Id") ?? "");
      const first = Math.max(0, ...taken.map((id) => Number(/(\d{1,6})$/.exec(id)?.[1] ?? 0))) + 1;
      for (const [index, { type, target, mode }] of more.entries()) {
        const id = `rId${first + index}`;
        ids.push(id);
        const address = mode === undefined ? `/${target}` : target;
        const says = [
          attribute("Id", id),
          attribute("Type", type),
          attribute("Target", address),
          mode === undefined ? "" : attribute("TargetMode", mode),
        ];
        const markup = `<Relationship${says.join("")}/>`;
        patch.insert("Relationship", markup, patch.element.children.at(-1));
      }
    });
    return ids;
  }

  /** Takes relationships of a part away, by their type (as transitional files write it) and what they lead to. */
  unrelate(part: string, type: string, target: string): void {
    this.#edit(relationshipsName(part), relationshipsPrefix, (patch) => {
      for (const one of patch.element.children) {
        const leadsTo = targetName(part, one.attribute("Target") ?? "");
        if (transitional(one.attribute("Type") ?? "") === type && leadsTo === target)
          patch.remove(one);
      }
    });
  }

  /** The file. */
  bytes(): Uint8Array {
    const kept = this.#entries.flatMap((entry) => {
      const changed = this.#changed.get(partName(entry.name));
      if (changed === undefined || entry.name.endsWith("/")) return [entry];
      return changed === null ? [] : [deflateEntry(entry.name, changed)];
    });
    const added = this.#added.flatMap(({ name, path }) => {
      const content = this.#changed.get(name);
      return content ? [deflateEntry(path, content)] : [];
    });
    return writeZip([...kept, ...added]);
  }

  #put(path: string, content: Uint8Array): void {
    const name = partName(path);
    if (!this.#entries.some((entry) => partName(entry.name) === name))
      this.#added.push({ name, path });
    this.#changed.set(name, content);
    this.#texts.delete(name);
  }

  #text(name: string): PartText {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const read = readPartText(this.#pieces(name));
    this.#texts.set(name, read);
    return read;
  }

  #pieces(name: string): Iterable<Uint8Array> {
    const changed = this.#changed.get(name);
    if (changed) return [changed];
    const entry = this.#entries.find((its) => partName(its.name) === name);
    if (entry === undefined) throw new Error(`The package has no part ${name}.`);
    return inflateEntry(entry, entry.size);
  }

  #edit(name: string, prefixes: Prefixes, change: (patch: ElementPatch) => void): void {
    const text = this.text(name);
    const writing: Writing = { prefixes, order: {} };
    const patch = new ElementPatch(parseSource(text), writing);
    const edits = new TextEdits(text);
    change(patch);
    patch.apply(edits);
    this.setText(name, edits.apply());
  }

  #editTypes(change: (patch: ElementPatch) => void): void {
    this.#edit(contentTypesName, typesPrefix, change);
  }

  #overrides(types: SourceElement, name: string): readonly SourceElement[] {
    return types
      .all("Override")
      .filter((its) => partName(its.attribute("PartName") ?? "") === name);
  }
}
