const pem = (label: string, der: ArrayBuffer): string => {
  const base64 = Buffer.from(der).toString("base64");
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
};

/** A new pair of keys as PEM text, the private one to sign with and the public one to verify with. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** Makes a key pair of the given curve; a seal takes P-256 alone. */
export const newKeyPair = async (namedCurve: "P-256" | "P-384" = "P-256"): Promise<KeyPair> => {
  const algorithm = { name: "ECDSA", namedCurve };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.exportKey("pkcs8", pair.privateKey),
    crypto.subtle.exportKey("spki", pair.publicKey),
  ]);
  return { privateKey: pem("PRIVATE KEY", privateKey), publicKey: pem("PUBLIC KEY", publicKey) };
};
