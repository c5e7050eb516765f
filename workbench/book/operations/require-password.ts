import type { WorkbookProtection } from "../protection";
import { refuse } from "./refuse";

/** Refuses a password that is not the one something was protected with. */
export const requirePassword = (
  { password, fileHash }: WorkbookProtection,
  given: string,
): void => {
  const { password: legacyHash, algorithmName } = fileHash ?? {};
  if (algorithmName !== undefined) refuse("passwordUncheckable", algorithmName);
  const isRight =
    legacyHash === undefined
      ? password === null || password === given
      : parseInt(legacyHash, 16) === legacyPasswordHash(given);
  if (!isRight) refuse("passwordWrong");
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
