import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";

/** Writes a new pair of keys, as those who sign make theirs: PATH.key and PATH.pub. */
export const writeKeyPair = (path: string): void => {
  const pair = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  writeFileSync(`${path}.key`, pair.privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(`${path}.pub`, pair.publicKey.export({ type: "spki", format: "pem" }));
};
