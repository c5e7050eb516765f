import { execFileSync } from "node:child_process";
import { join } from "node:path";

const example = "https://files.example.org/contract";

/** The address of a folder, without a slash at its end; Office takes none but https. */
const folderAddress = (text: string | undefined): string => {
  const url = text && URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.search || url.hash)
    throw new Error(`Which https address will serve it? npm run contract -- ${example}`);
  return url.href.replace(/\/$/, "");
};

/** Builds the contract's static folder for the https address that will serve it, and says what to do with it. */
const makeContract = (address: string): void => {
  const webpack = join("node_modules", "webpack-cli", "bin", "cli.js");
  execFileSync(process.execPath, [webpack, "--config-name", "contract"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CONTRACT_URL: address },
  });
  console.log(
    [
      `Serve the files of dist/contract at ${address} and hand its manifest.xml to Excel, as docs/deploy.md says.`,
      "Open a new blank workbook and in it 碳评核对 Excel, press 运行, and send the text it shows.",
    ].join("\n"),
  );
};

try {
  makeContract(folderAddress(process.argv[2]));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
