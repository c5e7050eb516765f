const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { BannerPlugin, Compilation } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const at = (...parts) => resolve(__dirname, ...parts);

/** The origin that stands in the repository's manifest.xml; a deployment puts its own there. */
const placeholderOrigin = "https://tanping.example";
/** The address that stands in the contract's own manifest. */
const placeholderContract = `${placeholderOrigin}/contract`;
const microsoftCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What every build has in common: what ships and what the workbench runs are the same files. */
const base = {
  mode: "production",
  target: ["web", "es2022"],
  devtool: "source-map",
  context: __dirname,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  optimization: {
    // Terser takes as long as everything else together.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    splitChunks: {
      cacheGroups: {
        packages: { test: /node_modules/, name: "packages", chunks: "initial" },
        // What both themes are made of.
        colours: { test: /@fluentui.tokens/, name: "colours", chunks: "async" },
        // How files become rows, where the table is and what its cells say; what an import makes of it comes beside it.
        tabular: {
          test: /src.tabular|src.importing.(cells|shape)|papaparse/,
          name: "tabular",
          chunks: "async",
        },
        // What the words of both languages are about.
        items: { test: /src.standard.table-a1/, name: "items", chunks: "async", enforce: true },
      },
    },
  },
  cache: { type: "filesystem", cacheDirectory: at(".cache/webpack") },
  performance: { hints: false },
  stats: "errors-warnings",
};

const { cacheGroups } = base.optimization.splitChunks;

/** A pane's scripts: React is one of its own, so that none is too large to arrive with the others. */
const paneOptimization = {
  ...base.optimization,
  splitChunks: {
    cacheGroups: {
      ...cacheGroups,
      react: {
        ...cacheGroups.packages,
        test: /node_modules.(react|react-dom|scheduler)[\\/]/,
        name: "react",
        priority: 1,
      },
    },
  },
};

const output = (folder) => ({
  path: at("dist", folder),
  filename: "[name].[contenthash:10].js",
  clean: true,
});

const contentSecurityPolicy = (officeJsUrl) => {
  const ours = ["'self'"];
  const oursAndOfficeJs = officeJsUrl.startsWith("/")
    ? ours
    : [...ours, new URL(officeJsUrl).origin];
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": oursAndOfficeJs,
    // Fluent UI writes style elements at run time.
    "style-src": [...oursAndOfficeJs, "'unsafe-inline'"],
    "img-src": [...ours, "data:"],
    "font-src": ours,
    "connect-src": oursAndOfficeJs,
    // On the web, office.js asks in a frame from its own host whether an unknown Excel is to be trusted.
    "frame-src": oursAndOfficeJs,
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
};

const bootFile = at("src/taskpane/boot.js");
const bootName = `boot.${createHash("sha256").update(readFileSync(bootFile)).digest("hex").slice(0, 12)}.js`;

/** What every pane asks for as soon as it runs; its page has it loaded beside office.js. */
const askedAtOnce = ["open", "start-view"];

const filesOf = (compilation, chunkGroups) =>
  new Set(
    chunkGroups
      .flatMap((name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? [])
      .filter((file) => file.endsWith(".js")),
  );

/** The pane's page with office.js from that address; it names the scripts beside it. */
const panePage = (folder, officeJsUrl) =>
  new HtmlWebpackPlugin({
    template: at("src/taskpane/taskpane.html"),
    filename: at("dist", folder, "taskpane.html"),
    soonAsked: (compilation) => filesOf(compilation, askedAtOnce),
    publicPath: "",
    scriptLoading: "defer",
    inject: "body",
    bootName,
    officeJsUrl,
    contentSecurityPolicy: contentSecurityPolicy(officeJsUrl),
  });

const contractPage = (officeJsUrl) =>
  new HtmlWebpackPlugin({
    template: at("contract/page.html"),
    filename: "contract.html",
    publicPath: "",
    scriptLoading: "defer",
    inject: "body",
    officeJsUrl,
    contentSecurityPolicy: contentSecurityPolicy(officeJsUrl),
  });

// Copied as it is: a minimizer that knows the bundle's target might write what ES5 cannot read.
const bootAndHelp = new CopyPlugin({
  patterns: [
    { from: bootFile, to: bootName, info: { minimized: true } },
    { from: at("src/taskpane/help.html") },
  ],
});

/**
 * A script's functions are compiled while it arrives, on another thread: one by one, as each is first called, they hold up
 * the pane's start for longer than all the rest of ours. Browsers that do not know the comment pass over it.
 */
const compiledOnArrival = new BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  test: /\.js$/,
  // The minimizer drops comments; the names are made of what stands there in the end.
  stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
});

/** Office refuses a manifest that is not https throughout; better to say so here. */
const httpsOrigin = (text) => {
  if (text.startsWith("https://") && new URL(text).origin === text) return text;
  throw new Error(`ADDIN_ORIGIN must be like https://addins.example.org, without a path: ${text}`);
};

const icons = { from: at("assets"), to: "assets", filter: (path) => path.endsWith(".png") };

const manifestAndIcons = (origin) =>
  new CopyPlugin({
    patterns: [
      icons,
      {
        from: at("manifest.xml"),
        transform: (text) => text.toString().replaceAll(placeholderOrigin, origin),
      },
    ],
  });

const contractManifestAndIcons = (address) =>
  new CopyPlugin({
    patterns: [
      icons,
      {
        from: at("contract/manifest.xml"),
        transform: (text) =>
          text
            .toString()
            .replaceAll(placeholderContract, address)
            .replaceAll(placeholderOrigin, new URL(address).origin),
      },
    ],
  });

/**
 * addin: what ships, in dist/addin, OFFICE_JS_URL and ADDIN_ORIGIN being its parameters; and in dist/pane a second page
 * for its scripts, which takes office.js from this machine.
 * page: the workbench page around that pane.
 * template: the least pane there can be, in dist/template; npm run bench:pane measures ours beside it.
 * web: the page that checks attachments without Excel, in dist/web.
 * cli: the command line, in dist/cli, which starts and runs faster than from its sources.
 * contract: what asks a real Excel for what the product takes for granted, in dist/contract; scripts/contract.ts gives it its address.
 */
module.exports = [
  {
    ...base,
    name: "addin",
    entry: { taskpane: at("src/taskpane/main.tsx") },
    resolve: {
      ...base.resolve,
      // A person reads one language: the other is loaded where a workbook speaks it.
      alias: { [at("src/strings/known-words.ts")]: at("src/strings/no-words-yet.ts") },
    },
    output: output("addin"),
    optimization: paneOptimization,
    plugins: [
      panePage("addin", process.env.OFFICE_JS_URL ?? microsoftCdn),
      panePage("pane", "/office-js/office.js"),
      bootAndHelp,
      compiledOnArrival,
      manifestAndIcons(httpsOrigin(process.env.ADDIN_ORIGIN ?? placeholderOrigin)),
    ],
  },
  {
    ...base,
    name: "page",
    entry: { workbench: at("workbench/page/main.tsx") },
    output: output("workbench"),
    plugins: [
      new HtmlWebpackPlugin({ template: at("workbench/page/page.html"), scriptLoading: "defer" }),
    ],
  },
  {
    ...base,
    name: "template",
    entry: { template: at("bench/template/main.tsx") },
    output: output("template"),
    optimization: paneOptimization,
    plugins: [panePage("template", "/office-js/office.js"), bootAndHelp],
  },
  {
    ...base,
    name: "contract",
    entry: { contract: at("contract/main.ts") },
    output: output("contract"),
    plugins: [
      contractPage(process.env.OFFICE_JS_URL ?? microsoftCdn),
      contractManifestAndIcons(process.env.CONTRACT_URL ?? placeholderContract),
    ],
  },
  {
    ...base,
    name: "web",
    entry: { check: at("web/main.tsx") },
    output: output("web"),
    // Few scripts are all that has to be kept for when there is no network: two to check with, one to write copies with.
    module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    plugins: [
      new HtmlWebpackPlugin({
        template: at("web/page.html"),
        laterScripts: ({ chunks }) =>
          [...chunks].filter((its) => !its.canBeInitial()).flatMap((its) => [...its.files]),
        filename: "index.html",
        publicPath: "",
        scriptLoading: "defer",
        inject: "body",
        contentSecurityPolicy: [
          "default-src 'none'",
          "script-src 'self'",
          "worker-src 'self'",
          "style-src 'unsafe-inline'",
          "img-src data:",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; "),
      }),
      new CopyPlugin({ patterns: [at("web/service-worker.js")] }),
    ],
  },
  {
    ...base,
    name: "cli",
    target: "node20",
    entry: { tanping: at("cli/main.ts"), "rollup-thread": at("cli/rollup-worker.ts") },
    devtool: false,
    output: {
      path: at("dist/cli"),
      filename: "[name].cjs",
      chunkFilename: "[id].cjs",
      library: { type: "commonjs2" },
      clean: true,
    },
    node: { __dirname: false, __filename: false },
    module: { ...base.module, parser: { javascript: { createRequire: false } } },
    // It finds files of its own beside it.
    externals: { piscina: "commonjs piscina" },
    optimization: { ...base.optimization, splitChunks: {} },
  },
];
