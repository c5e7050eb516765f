import type { WorkbookProtection } from "../book/protection";
import { hashPassword } from "./sheet-protection";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { element } from "./xml-writer";

/** The attributes of the password, as a sheet calls them and as the workbook does. */
const hashAttributes = [
  ["password", "workbookPassword"],
  ["algorithmName", "workbookAlgorithmName"],
  ["hashValue", "workbookHashValue"],
  ["saltValue", "workbookSaltValue"],
  ["spinCount", "workbookSpinCount"],
] as const;

/** A workbookProtection element, null where it leaves the structure open. */
export const readWorkbookProtection = (
  found: XmlElement | undefined,
): WorkbookProtection | null => {
  if (found === undefined || !found.flag("lockStructure")) return null;
  const hash = hashAttributes.flatMap(([name, attribute]) => {
    const value = found.attributes[attribute];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { password: null, fileHash: hash.length === 0 ? null : Object.fromEntries(hash) };
};

/** The workbookProtection element, nothing where there is no protection. */
export const writeWorkbookProtection = async (
  protection: WorkbookProtection | null,
): Promise<string> => {
  if (protection === null) return "";
  const { password, fileHash } = protection;
  const hash = (password === null ? fileHash : await hashPassword(password)) ?? {};
  const attributes = hashAttributes.map(([name, attribute]) => [attribute, hash[name]] as const);
  return element("workbookProtection", { ...Object.fromEntries(attributes), lockStructure: true });
};
