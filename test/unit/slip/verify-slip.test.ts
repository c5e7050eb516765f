import { isSignedBy, publicKeyIn } from "../../../src/seal/signature";
import { makeSlip, slipDigest, type Slip } from "../../../src/slip/slip";
import { verifySlip, type Found } from "../../../src/slip/verify-slip";
import { newKeyPair, type KeyPair } from "../seal/key-pair";
import { statements, stood } from "./some-slip";

let ours: KeyPair;
let slip: Slip;
beforeAll(async () => {
  ours = await newKeyPair();
  slip = await makeSlip({ statements, stood, files: [] }, ours.privateKey);
});

const found = (more: Partial<Found["statements"]> = {}, its: Partial<Found> = {}): Found => ({
  statements: { ...statements, ...more },
  isIntact: true,
  sealKey: slip.publicKey,
  ...its,
});

const told = async (its: Slip, of: Found, key: string | null = null) => {
  const { status, signature, changes } = await verifySlip(its, of, key);
  const names = changes.map(({ code, facts }) =>
    "line" in facts ? `${code} ${facts.line}` : code,
  );
  return [status, signature, names];
};

it("digests what every slip of this form digests", async () => {
  // Whoever changes this value makes every slip there is invalid: a new form needs a new name.
  expect(await slipDigest({ statements, stood, files: [] })).toBe(
    "70642b8e6ec29e3a8ebaef42aee27b1213181148848d4a781cf9f513e64deb2f",
  );
  expect(await slipDigest({ statements, stood: [], files: [] })).toBe(
    "cff4a09f211b1d757289215b6e4d6479cc6ecb374105574b0cd8ccbc995237e0",
  );
});

it("is signed over its digest, as a seal is", async () => {
  expect(await isSignedBy(await slipDigest(slip), slip)).toBe(true);
  expect(slip.publicKey).toBe(await publicKeyIn(ours.publicKey));
});

it("knows the very file, and one with the same entries", async () => {
  expect(await told(slip, found())).toEqual(["same-file", "unknown-key", []]);
  const again = found({ sha256: "e".repeat(64) });
  expect(await told(slip, again)).toEqual(["same-entries", "unknown-key", []]);
  expect(await told(slip, found({ sha256: null }))).toEqual(["same-entries", "unknown-key", []]);
});

it("knows the very file also where a later version finds something in it", async () => {
  expect(await told(slip, found({}, { isIntact: false }))).toEqual([
    "same-file",
    "unknown-key",
    [],
  ]);
});

it("names the file itself where entries changed that no line states", async () => {
  const other = { sha256: "e".repeat(64) };
  expect(await told(slip, found(other, { isIntact: false }))).toEqual([
    "changed",
    "unknown-key",
    ["line-differs sha256"],
  ]);
  expect(await told(slip, found({ sha256: null }, { isIntact: false }))).toEqual([
    "changed",
    "unknown-key",
    [],
  ]);
});

it.each(["organisation", "report", "composite", "grade", "by", "time", "digest"] as const)(
  "names the line %s where the file says otherwise",
  async (line) => {
    const other = found({ [line]: "别的", sha256: "e".repeat(64) });
    const { changes } = await verifySlip(slip, other, null);
    expect(changes).toEqual([
      { code: "line-differs", facts: { line, slip: statements[line], file: "别的" } },
      {
        code: "line-differs",
        facts: { line: "sha256", slip: statements.sha256, file: "e".repeat(64) },
      },
    ]);
    expect(await told(slip, found({ [line]: "别的" }))).toEqual([
      "changed",
      "unknown-key",
      [`line-differs ${line}`],
    ]);
  },
);

it("does not take spaces and line ends for a change", async () => {
  const organisation = ` ${statements.organisation}\n`;
  expect(await told(slip, found({ organisation }))).toEqual(["same-file", "unknown-key", []]);
});

it("answers to the key that is given", async () => {
  const key = await publicKeyIn(ours.publicKey);
  const other = await publicKeyIn((await newKeyPair()).publicKey);
  expect(await told(slip, found(), key)).toEqual(["same-file", "given-key", []]);
  expect(await told(slip, found(), other)).toEqual([
    "changed",
    "unknown-key",
    ["slip-key-differs"],
  ]);
  const unsigned = await makeSlip({ statements, stood, files: [] }, null);
  expect(await told(unsigned, found(), key)).toEqual(["changed", "none", ["slip-not-signed"]]);
});

it("answers to the key of the seal where none is given", async () => {
  const other = await newKeyPair();
  const theirs = await makeSlip({ statements, stood, files: [] }, other.privateKey);
  expect(await told(theirs, found())).toEqual(["changed", "unknown-key", ["slip-key-differs"]]);
  const unsigned = await makeSlip({ statements, stood, files: [] }, null);
  expect(await told(unsigned, found())).toEqual(["changed", "none", ["slip-not-signed"]]);
  expect(await told(unsigned, found({}, { sealKey: "" }))).toEqual(["same-file", "none", []]);
});

it("names a slip that was altered, whatever it says", async () => {
  const better = { ...slip, statements: { ...statements, composite: "100" } };
  expect(await told(better, found({ composite: "100" }))).toEqual([
    "changed",
    "invalid",
    ["slip-altered"],
  ]);
  const covered = { ...slip, stood: [], files: [] };
  expect(await told(covered, found())).toEqual(["changed", "invalid", ["slip-altered"]]);
});
