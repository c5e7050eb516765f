import type { Protection, ProtectionOptions } from "../book/protection";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** A file says what is forbidden; all but objects and scenarios are forbidden when it says nothing. */
export const permissions: readonly {
  readonly option: Permission;
  readonly attribute: string;
  readonly absent: "on" | "off";
}[] = [
  { option: "allowEditObjects", attribute: "objects", absent: "off" },
  { option: "allowEditScenarios", attribute: "scenarios", absent: "off" },
  { option: "allowFormatCells", attribute: "formatCells", absent: "on" },
  { option: "allowFormatColumns", attribute: "formatColumns", absent: "on" },
  { option: "allowFormatRows", attribute: "formatRows", absent: "on" },
  { option: "allowInsertColumns", attribute: "insertColumns", absent: "on" },
  { option: "allowInsertRows", attribute: "insertRows", absent: "on" },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks", absent: "on" },
  { option: "allowDeleteColumns", attribute: "deleteColumns", absent: "on" },
  { option: "allowDeleteRows", attribute: "deleteRows", absent: "on" },
  { option: "allowSort", attribute: "sort", absent: "on" },
  { option: "allowAutoFilter", attribute: "autoFilter", absent: "on" },
  { option: "allowPivotTables", attribute: "pivotTables", absent: "on" },
];

const hashAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

const readSelectionMode = (element: XmlElement): ProtectionOptions["selectionMode"] => {
  if (element.flag("selectUnlockedCells")) return "None";
  return element.flag("selectLockedCells") ? "Unlocked" : "Normal";
};

/** A sheetProtection element, null when it protects nothing. */
export const readProtection = (element: XmlElement | undefined): Protection | null => {
  if (element === undefined || !element.flag("sheet")) return null;
  const allowed = permissions.map(({ option, attribute, absent }) => [
    option,
    !element.flag(attribute, absent),
  ]);
  const hash = hashAttributes.flatMap((name) => {
    const value = element.attributes[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    options: {
      ...(Object.fromEntries(allowed) as Record<Permission, boolean>),
      selectionMode: readSelectionMode(element),
    },
    password: null,
    fileHash: hash.length === 0 ? null : (Object.fromEntries(hash) as Record<string, string>),
  };
};

const toBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1)
    new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const spinCount = 10_000;

const counter = (count: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, count, true);
  return bytes;
};

/** The attributes by which Excel recognises a password (ISO 29500, 18.2.29: SHA-512, salted, repeated). */
export const hashPassword = async (password: string): Promise<Record<string, string>> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const digest = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.digest("SHA-512", bytes));
  let hash = await digest(joined(salt, toBytes(password)));
  for (let count = 0; count < spinCount; count += 1)
    hash = await digest(joined(hash, counter(count)));
  return {
    algorithmName: "SHA-512",
    hashValue: base64(hash),
    saltValue: base64(salt),
    spinCount: String(spinCount),
  };
};
