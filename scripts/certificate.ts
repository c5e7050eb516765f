import { mkdir, readFile, writeFile } from "node:fs/promises";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

interface Certificate {
  key: string;
  cert: string;
}

const folder = ".cache/certificate";
const dayMs = 24 * 60 * 60 * 1000;

/** A self-signed certificate for localhost, kept in .cache until a week before it ends. */
export async function certificate(): Promise<Certificate> {
  return (await kept()) ?? (await made());
}

async function kept(): Promise<Certificate | undefined> {
  try {
    const key = await readFile(`${folder}/key.pem`, "utf8");
    const cert = await readFile(`${folder}/cert.pem`, "utf8");
    const end = Date.parse(new X509Certificate(cert).validTo);
    return end - Date.now() > 7 * dayMs ? { key, cert } : undefined;
  } catch {
    return undefined;
  }
}

async function made(): Promise<Certificate> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * dayMs),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const made = { key: pems.private, cert: pems.cert };
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/key.pem`, made.key, { mode: 0o600 });
  await writeFile(`${folder}/cert.pem`, made.cert);
  return made;
}
