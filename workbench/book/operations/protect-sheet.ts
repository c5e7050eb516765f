import type { BookState } from "../state/book-state";
import type { Origin } from "../event";
import type { Protection, ProtectionOptions } from "../protection";
import { refuse } from "./refuse";

export const protectSheet = (
  state: BookState,
  sheetId: string,
  protection: { options: ProtectionOptions; password: string | null },
  origin: Origin,
): void => {
  const sheet = state.sheetById(sheetId);
  if (sheet.protection !== null)
    refuse("AccessDenied", `The sheet "${sheet.name}" is already protected.`);
  const { options, password } = protection;
  state.alter(sheet, { protection: { options, password: password || null, fileHash: null } });
  state.tell({ kind: "protectionChanged", sheetId, origin });
};

/** Excel's newest builds refuse to unprotect what is not protected (OfficeDev/office-js issue 6784). */
export const unprotectSheet = (
  state: BookState,
  sheetId: string,
  password: string | null,
  origin: Origin,
): void => {
  const sheet = state.sheetById(sheetId);
  if (sheet.protection === null)
    return refuse("AccessDenied", `The sheet "${sheet.name}" is not protected.`);
  requirePassword(sheet.protection, password ?? "");
  state.alter(sheet, { protection: null });
  state.tell({ kind: "protectionChanged", sheetId, origin });
};

const requirePassword = ({ password, fileHash }: Protection, given: string): void => {
  const { password: legacyHash, algorithmName } = fileHash ?? {};
  if (algorithmName !== undefined)
    refuse("NotImplemented", `A password hashed with ${algorithmName} cannot be checked here.`);
  const isRight =
    legacyHash === undefined
      ? password === null || password === given
      : parseInt(legacyHash, 16) === legacyPasswordHash(given);
  if (!isRight) refuse("AccessDenied", "The password you supplied is not correct.");
};

/** The 16-bit hash of ECMA-376 part 4, 14.7.1, for passwords of single-byte characters. */
export const legacyPasswordHash = (password: string): number => {
  const rotate = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  const mixed = [...password].reduceRight(
    (hash, character) => rotate(hash) ^ character.charCodeAt(0),
    0,
  );
  return rotate(mixed) ^ password.length ^ 0xce4b;
};
