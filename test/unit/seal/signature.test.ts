import { isSignedBy, NoKey, publicKeyIn, signDigest } from "../../../src/seal/signature";
import { newKeyPair } from "./key-pair";

const digest = "ab".repeat(32);

it("a signature is made with the private key and answers to the public one alone", async () => {
  const [ours, other] = await Promise.all([newKeyPair(), newKeyPair()]);
  const signed = await signDigest(digest, ours.privateKey);
  expect(signed.publicKey).toBe(await publicKeyIn(ours.publicKey));
  expect(await isSignedBy(digest, signed)).toBe(true);
  expect(await isSignedBy(`${digest.slice(1)}0`, signed)).toBe(false);
  const publicKey = await publicKeyIn(other.publicKey);
  expect(await isSignedBy(digest, { ...signed, publicKey })).toBe(false);
});

it("what is no signature or no key is not signed, and throws nothing", async () => {
  const { privateKey } = await newKeyPair();
  const signed = await signDigest(digest, privateKey);
  expect(await isSignedBy(digest, { ...signed, signature: "AAAA" })).toBe(false);
  expect(await isSignedBy(digest, { ...signed, signature: "无" })).toBe(false);
  expect(await isSignedBy(digest, { ...signed, publicKey: "AAAA" })).toBe(false);
});

const pem = (label: string, body: string) =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;

it.each([
  ["nothing", ""],
  ["some text", "PRIVATE KEY"],
  ["a key without its end", "-----BEGIN PRIVATE KEY-----\nAAAA"],
  ["a label without a key", pem("PRIVATE KEY", "")],
  ["what is no base64", pem("PRIVATE KEY", "A===A")],
  ["what is no key", pem("PRIVATE KEY", "AAAA")],
  ["an encrypted key", pem("ENCRYPTED PRIVATE KEY", "AAAA")],
])("nothing is signed with %s", async (_, text) => {
  await expect(signDigest(digest, text)).rejects.toThrow(NoKey);
});

it("takes no private key for a public one, nor a public one for a private", async () => {
  const { privateKey, publicKey } = await newKeyPair();
  await expect(publicKeyIn(privateKey)).rejects.toThrow(NoKey);
  await expect(signDigest(digest, publicKey)).rejects.toThrow(NoKey);
});

it("takes no key of another curve", async () => {
  const { privateKey, publicKey } = await newKeyPair("P-384");
  await expect(publicKeyIn(publicKey)).rejects.toThrow(NoKey);
  await expect(signDigest(digest, privateKey)).rejects.toThrow(NoKey);
});

it("reads a key whose file has other line ends and words around it", async () => {
  const { publicKey } = await newKeyPair();
  const odd = `公钥\r\n${publicKey.replaceAll("\n", "\r\n")}`;
  expect(await publicKeyIn(odd)).toBe(await publicKeyIn(publicKey));
});
