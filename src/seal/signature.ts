const algorithm = { name: "ECDSA", namedCurve: "P-256" } as const;
const signing = { name: "ECDSA", hash: "SHA-256" } as const;

/** The file is no key of the kind that is needed. */
export class NoKey extends Error {}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const toBase64 = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));

const derIn = (pem: string, label: string): Uint8Array<ArrayBuffer> => {
  const found = new RegExp(`-----BEGIN ${label}-----([\\sA-Za-z0-9+/=]+)-----END`).exec(pem)?.[1];
  if (!found) throw new NoKey(label);
  try {
    return fromBase64(found.replaceAll(/\s/g, ""));
  } catch {
    throw new NoKey(label);
  }
};

/** A signature over a seal's digest (base64, r and s) and the public key it answers to (base64 of its SPKI form). */
interface Signature {
  readonly signature: string;
  readonly publicKey: string;
}

/** Signs a digest with the private key of a PEM file (PKCS#8, EC P-256); throws NoKey for any other file. */
export const signDigest = async (digest: string, pem: string): Promise<Signature> => {
  const key = await importKey("pkcs8", derIn(pem, "PRIVATE KEY"));
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", key);
  const open = { kty, crv, x, y } as JsonWebKey;
  const verifying = await crypto.subtle.importKey("jwk", open, algorithm, true, ["verify"]);
  const bytes = new TextEncoder().encode(digest);
  return {
    signature: toBase64(await crypto.subtle.sign(signing, key, bytes)),
    publicKey: toBase64(await crypto.subtle.exportKey("spki", verifying)),
  };
};

const importKey = async (format: "pkcs8" | "spki", der: Uint8Array<ArrayBuffer>) => {
  try {
    const use = format === "pkcs8" ? "sign" : "verify";
    return await crypto.subtle.importKey(format, der, algorithm, true, [use]);
  } catch {
    throw new NoKey(format);
  }
};

/** The public key of a PEM file (SPKI) in the form a seal stores it; throws NoKey for any other file. */
export const publicKeyIn = async (pem: string): Promise<string> => {
  const key = await importKey("spki", derIn(pem, "PUBLIC KEY"));
  return toBase64(await crypto.subtle.exportKey("spki", key));
};

/** Whether the signature over the digest was made with the private key that belongs to the stored public one. */
export const isSignedBy = async (
  digest: string,
  { signature, publicKey }: Signature,
): Promise<boolean> => {
  try {
    const key = await importKey("spki", fromBase64(publicKey));
    const bytes = new TextEncoder().encode(digest);
    return await crypto.subtle.verify(signing, key, fromBase64(signature), bytes);
  } catch {
    return false;
  }
};

/** What a signature proves: nothing, that the holder of some key sealed, or that the holder of the given key did. */
export type SignatureStatus = "none" | "unknown-key" | "given-key" | "invalid";

/** What the signature of a seal or a supplement proves to whoever has the given public key, or none. */
export const signatureStatus = async (
  { digest, signature, publicKey }: Signature & { readonly digest: string },
  given: string | null,
): Promise<SignatureStatus> => {
  if (signature === "") return "none";
  if (!(await isSignedBy(digest, { signature, publicKey }))) return "invalid";
  return given === publicKey ? "given-key" : "unknown-key";
};
