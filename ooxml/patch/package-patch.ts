import { contentTypesName } from "../parts/content-types";
import { partName, relationshipsName } from "../parts/part-name";
import { inflateEntry } from "../zip/inflate-entry";
import { deflateEntry, writeZip } from "../zip/write-zip";
import { readZipDirectory, type ZipEntry } from "../zip/zip-directory";
import {
  type NewRelationship,
  noRelationships,
  withoutRelationships,
  withoutType,
  withRelationships,
  withType,
} from "./package-lists";
import { type PartText, readPartText } from "./part-text";

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
    this.#put(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.setText(contentTypesName, withType(this.text(contentTypesName), path, contentType));
  }

  /** Adds the relationships of a part that is new. */
  addRelationships(path: string, content: string): void {
    this.#put(path, new TextEncoder().encode(content));
  }

  /** Takes a part away, with its relationships and its content type. */
  removePart(name: string): void {
    this.#changed.set(name, null);
    if (this.has(relationshipsName(name))) this.#changed.set(relationshipsName(name), null);
    this.setText(contentTypesName, withoutType(this.text(contentTypesName), name));
  }

  /** Relates a part ("" for the package) to more parts or addresses; answers the ids of the relationships. */
  relate(part: string, more: readonly NewRelationship[]): readonly string[] {
    const list = relationshipsName(part);
    if (more.length === 0) return [];
    if (!this.has(list)) this.#put(list, new TextEncoder().encode(noRelationships));
    const { text, ids } = withRelationships(this.text(list), more);
    this.setText(list, text);
    return ids;
  }

  /** Takes relationships of a part away, by their type (as transitional files write it) and what they lead to. */
  unrelate(part: string, type: string, target: string): void {
    const list = relationshipsName(part);
    this.setText(list, withoutRelationships(this.text(list), { part, type, target }));
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
}
