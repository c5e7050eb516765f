import { UnreadablePackage } from "../unreadable-package";
import { namespaces, transitional } from "../xml/namespaces";
import type { XmlPart } from "../xml/read-xml";
import { inflateEntry } from "../zip/inflate-entry";
import { readZipDirectory, type ZipEntry } from "../zip/zip-directory";
import { type ContentTypes, contentTypesName, readContentTypes } from "./content-types";
import { partName, relationshipsName } from "./part-name";
import { readRelationships, Relationships } from "./relationships";

/** How much a package may become once it is unpacked. */
interface Limits {
  readonly partBytes: number;
  readonly packageBytes: number;
}

/** Lists of relationships and types are read at once; no honest one comes near it. */
const listBytes = 16_000_000;

const noRelationships = new Relationships([]);

const entriesByName = (bytes: Uint8Array): ReadonlyMap<string, ZipEntry> => {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes)) {
    if (entry.name.endsWith("/")) continue;
    const name = partName(entry.name);
    if (entries.has(name))
      throw new UnreadablePackage("ambiguous", `The file has two parts ${entry.name}.`);
    entries.set(name, entry);
  }
  return entries;
};

/** A file's parts, which stay compressed until read. Names of parts are those that relationships give. */
export class Package {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #limits: Limits;
  readonly #relationships = new Map<string, Relationships>();
  readonly #unread: Set<string>;
  #types: ContentTypes | undefined;
  #form: string | undefined;

  /** Opens a file by its bytes; throws UnreadablePackage. */
  constructor(bytes: Uint8Array, limits: Limits) {
    this.#entries = entriesByName(bytes);
    this.#limits = limits;
    this.#unread = new Set(this.#entries.keys());
    const size = [...this.#entries.values()].reduce((sum, entry) => sum + entry.size, 0);
    if (size > limits.packageBytes)
      throw new UnreadablePackage("too-large", `The file has ${size} bytes.`);
  }

  /** The parts: by the name they are compared by, the name that the file spells. */
  get names(): ReadonlyMap<string, string> {
    return new Map([...this.#entries].map(([name, entry]) => [name, entry.name]));
  }

  /** The name of a part as the file spells it, undefined where there is no such part. */
  spelled(name: string): string | undefined {
    return this.#entries.get(name)?.name;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The part of this name; throws if the file lacks it. */
  part(name: string): XmlPart {
    return this.#part(name, this.#limits.partBytes);
  }

  /** What the part of this name points to; "" is the package itself. */
  relationships(name: string): Relationships {
    const known = this.#relationships.get(name);
    if (known !== undefined) return known;
    const list = relationshipsName(name);
    const found = this.has(list)
      ? readRelationships(this.#part(list, listBytes), name)
      : noRelationships;
    this.#relationships.set(name, found);
    return found;
  }

  /** The type of the part of this name, null where the file does not say. */
  contentType(name: string): string | null {
    return this.#contentTypes()?.of(name) ?? null;
  }

  /** The parts of this file that are listed by name with such a type. */
  partsOf(isSuch: (type: string) => boolean): readonly string[] {
    return (this.#contentTypes()?.named(isSuch) ?? []).filter((name) => this.has(name));
  }

  /** Unpacks what nobody has read, so that no part is left whose checksum is wrong. */
  checkRest(): void {
    for (const name of [...this.#unread]) for (const _ of this.part(name).pieces());
  }

  /** Some programs read the transitional form of sheets and nothing of the strict one. */
  #requireOneForm(namespace: string): void {
    if (transitional(namespace) !== namespaces.spreadsheet) return;
    this.#form ??= namespace;
    if (namespace !== this.#form)
      throw new UnreadablePackage(
        "ambiguous",
        "Its form is strict in some parts of the file only.",
      );
  }

  #contentTypes(): ContentTypes | undefined {
    if (!this.has(contentTypesName)) return undefined;
    this.#types ??= readContentTypes(this.#part(contentTypesName, listBytes));
    return this.#types;
  }

  #part(name: string, mostBytes: number): XmlPart {
    const entry = this.#entries.get(name);
    if (entry === undefined)
      throw new UnreadablePackage("part-missing", `The file lacks its part ${name}.`);
    return {
      name: entry.name,
      pieces: () => {
        this.#unread.delete(name);
        return inflateEntry(entry, mostBytes);
      },
      declares: (namespace) => this.#requireOneForm(namespace),
    };
  }
}
