import { strToU8 } from "fflate";
import { type Archive, type Entry, writeArchive } from "./archive";
import type { Chance } from "./chance";
import { entriesOf, forgedPart, packed, type Parts } from "./genuine";
import type { Kind } from "./kind";

const inZip = (says: string, make: (parts: Parts, chance: Chance) => Archive): Kind => ({
  says,
  plant: (parts, chance) => writeArchive(make(parts, chance)),
});

/** Every entry, and a forged part under another name that may be taken for it. */
const withTwin = (says: string, twin: (name: string, chance: Chance) => Partial<Entry>): Kind =>
  inZip(says, (parts, chance) => {
    const [name, xml] = forgedPart(parts, chance);
    const forged = { name, bytes: strToU8(xml), ...twin(name, chance) };
    const entries = entriesOf(parts);
    return { entries: chance.below(2) ? [...entries, forged] : [forged, ...entries] };
  });

/** The entry of one of the sheets otherwise told. */
const withEntry = (says: string, change: (entry: Entry, chance: Chance) => Partial<Entry>): Kind =>
  inZip(says, (parts, chance) => {
    const [name] = forgedPart(parts, chance);
    return {
      entries: entriesOf(parts).map((its) =>
        its.name === name ? { ...its, ...change(its, chance) } : its,
      ),
    };
  });

/** A genuine zip and a forged one in one file. */
const twoZips = (parts: Parts, chance: Chance): readonly [genuine: Uint8Array, forged: Parts] => {
  const [name, xml] = forgedPart(parts, chance);
  return [packed(parts), { ...parts, [name]: xml }];
};

const unicodePath = (name: string): Uint8Array => {
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + name.length, 2);
  field.writeUInt8(1, 4);
  return Buffer.concat([field, Buffer.from(name)]);
};

/** Ambiguities of the archive itself. */
export const zipKinds: readonly Kind[] = [
  withTwin("two entries of one name", () => ({})),
  withTwin("a part's name in another case", (name, chance) => ({
    name: chance.of([name.toUpperCase(), name.replace("sheet", "Sheet"), name.replace("xl", "XL")]),
  })),
  withTwin("a part's name with backslashes", (name) => ({ name: name.replaceAll("/", "\\") })),
  withTwin("a part's name with escapes", (name) => ({ name: name.replace("s", "%73") })),
  withTwin("a part's name with a slash in front", (name) => ({ name: `/${name}` })),
  withTwin("a part's name by way of other folders", (name, chance) => ({
    name: chance.of([
      name.replace("worksheets", "./worksheets"),
      name.replace("worksheets", "x/../worksheets"),
      name.replace("worksheets/", "worksheets//"),
    ]),
  })),
  withTwin("a part's name with a sign behind that ends texts", (name) => ({
    name: `${name}\0.xml`,
  })),
  withTwin("another name in a field beside the name", (name) => ({
    name: "xl/other.xml",
    extra: unicodePath(name),
  })),
  withTwin("another name before the data than in the directory", (name) => ({
    name: "xl/other.xml",
    localName: name,
  })),
  inZip("the names of two sheets exchanged before the data", (parts, chance) => {
    const [one, other] = chance.of([
      ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet4.xml"],
      ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet5.xml"],
    ]);
    const names = new Map([
      [one, other],
      [other, one],
    ]);
    return {
      entries: entriesOf(parts).map((its) => {
        const localName = names.get(its.name);
        return localName === undefined ? its : { ...its, localName };
      }),
    };
  }),
  withEntry("a wrong checksum", (_, chance) => ({
    lies: { crc: chance.below(0xffffffff) },
    liesIn: chance.of(["directory", "header", "both"]),
    method: chance.of(["stored", "deflated"]),
  })),
  withEntry("a wrong size", ({ bytes }, chance) => ({
    lies: { size: bytes.length + chance.of([-200, -1, 1, 500]) },
    liesIn: chance.of(["directory", "header", "both"]),
  })),
  withEntry("sizes behind the data", () => ({ sizes: "behind" })),
  withEntry("sizes in 64 bits", () => ({ sizes: "64 bits" })),
  withEntry("a part that is stored", () => ({ method: "stored" })),
  inZip("bytes before the zip", (parts, chance) => ({
    entries: entriesOf(parts),
    before: strToU8(chance.of(["#!/bin/sh\n", "PK\x05\x06", "PK something"])),
    placesFrom: chance.of(["start", "zip"]),
  })),
  inZip("bytes behind the zip", (parts, chance) => ({
    entries: entriesOf(parts),
    behind: strToU8(chance.of(["\n", "\0".repeat(64), "PK\x05\x06", "something"])),
  })),
  inZip("a comment of the zip", (parts) => ({
    entries: entriesOf(parts),
    comment: strToU8("saved by hand"),
  })),
  inZip("a forged zip behind the genuine one", (parts, chance) => {
    const [before, forged] = twoZips(parts, chance);
    return { entries: entriesOf(forged), before, placesFrom: chance.of(["start", "zip"]) };
  }),
  inZip("a forged zip in the comment of the genuine one", (parts, chance) => {
    const [, forged] = twoZips(parts, chance);
    return { entries: entriesOf(parts), comment: packed(forged) };
  }),
  inZip("an end that tells fewer entries", (parts, chance) => {
    const [name, xml] = forgedPart(parts, chance);
    const last = { name, bytes: strToU8(xml) };
    return { entries: [...entriesOf(parts), last], untold: 1 };
  }),
  inZip("an end that tells one entry more", (parts) => ({
    entries: entriesOf(parts),
    untold: -1,
  })),
];
