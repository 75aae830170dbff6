// Opens every rule book and twin in the YAML language server that editors use, as an editor would: no complaint about any
// of ours, completion and explanations inside them, and a complaint about each broken one.
//   node scripts/editor-check.mjs                               installs the server (MIT) into a temporary folder, then removes it
//   node scripts/editor-check.mjs yaml-language-server@1.18.0   the same with another version
import {execFileSync, spawn} from "node:child_process";
import {mkdtempSync, readFileSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const SERVER = process.argv[2] ?? "yaml-language-server@2.0.0"; // a fixed version: what is found does not change by itself
const WAIT = 120_000; // milliseconds for one answer
const QUIET = 800; // milliseconds without another report about a file, after which its report is the last

const HERE = "\u2038"; // stands for the cursor on a line without a mark of its own

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rules = join(root, "rules");
const failures = [];
let samples = 0;

class Server {
  constructor(folder) {
    const main = join(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
    this.child = spawn(process.execPath, [main, "--stdio"], {stdio: ["pipe", "pipe", "inherit"]});
    this.bytes = Buffer.alloc(0);
    this.next = 1;
    this.waiting = new Map();
    this.reports = new Map();
    this.child.stdout.on("data", (part) => this.read(part));
  }

  read(part) {
    this.bytes = Buffer.concat([this.bytes, part]);
    for (;;) {
      const end = this.bytes.indexOf("\r\n\r\n");
      const length = end < 0 ? null : /Content-Length: (\d+)/i.exec(this.bytes.toString("ascii", 0, end));
      if (!length || this.bytes.length < end + 4 + Number(length[1])) {
        return;
      }
      const body = this.bytes.subarray(end + 4, end + 4 + Number(length[1]));
      this.bytes = this.bytes.subarray(end + 4 + Number(length[1]));
      this.take(JSON.parse(body.toString("utf8")));
    }
  }

  take(message) {
    if (message.method && message.id !== undefined) { // the server asks the editor; ours has no settings of its own
      const result = message.method === "workspace/configuration" ? message.params.items.map(() => ({})) : null;
      this.write({jsonrpc: "2.0", id: message.id, result});
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.reports.set(message.params.uri, {list: message.params.diagnostics, at: Date.now()});
    } else if (this.waiting.has(message.id)) {
      const {accept, refuse} = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      message.error ? refuse(new Error(message.error.message)) : accept(message.result);
    }
  }

  write(message) {
    const body = Buffer.from(JSON.stringify(message), "utf8");
    this.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.child.stdin.write(body);
  }

  tell(method, params) {
    this.write({jsonrpc: "2.0", method, params});
  }

  ask(method, params) {
    const id = this.next++;
    return new Promise((accept, refuse) => {
      const timer = setTimeout(() => refuse(new Error(`no answer to ${method}`)), WAIT);
      this.waiting.set(id, {
        accept: (value) => (clearTimeout(timer), accept(value)),
        refuse: (problem) => (clearTimeout(timer), refuse(problem)),
      });
      this.write({jsonrpc: "2.0", id, method, params});
    });
  }

  /** Opens a text as the file of that path, which need not exist. */
  open(path, text) {
    const uri = pathToFileURL(path).href;
    this.tell("textDocument/didOpen", {textDocument: {uri, languageId: "yaml", version: 1, text}});
    return uri;
  }

  close(uri) {
    this.reports.delete(uri);
    this.tell("textDocument/didClose", {textDocument: {uri}});
  }

  /** What the editor underlines in a file: the last report about it. */
  async report(uri) {
    const start = Date.now();
    while (Date.now() - start < WAIT) {
      const found = this.reports.get(uri);
      if (found && Date.now() - found.at >= QUIET) {
        return found.list;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no report about ${uri}`);
  }
}

/** A file beside a book that is on no disk: a name of its own, so that no report about another is taken for its. */
function sample(path) {
  return join(dirname(path), `sample-${++samples}.yml`);
}

function check(holds, says) {
  if (!holds) {
    failures.push(says);
  }
}

/** Line and column of the first place after a mark, or inside it. */
function place(text, mark, into = mark.length) {
  const at = text.indexOf(mark);
  if (at < 0) {
    throw new Error(`the sample has no '${mark}'`);
  }
  const before = text.slice(0, at + into).split("\n");
  return {line: before.length - 1, character: before.at(-1).length};
}

const plain = (contents) => (typeof contents === "string" ? contents : (contents?.value ?? ""));

async function hover(server, path, text, mark, wanted) {
  const uri = server.open(sample(path), text);
  const answer = await server.ask("textDocument/hover", {textDocument: {uri}, position: place(text, mark, 1)});
  const shown = plain(answer?.contents).replace(/&nbsp;|\\/g, " ");
  check(shown.includes(wanted), `hovering over '${mark.trim()}' shows '${shown}', not '${wanted}'`);
  server.close(uri);
}

async function complete(server, path, text, mark, wanted) {
  const uri = server.open(sample(path), text.replace(HERE, ""));
  const position = place(text, mark, mark === HERE ? 0 : mark.length);
  const answer = await server.ask("textDocument/completion", {textDocument: {uri}, position});
  const offered = (answer?.items ?? answer ?? []).map((item) => item.label);
  const missing = wanted.filter((word) => !offered.includes(word));
  check(missing.length === 0, `after '${mark.trim()}' ${missing} is not among the offered: ${offered}`);
  server.close(uri);
}

async function complains(server, path, name, text, wanted) {
  const uri = server.open(sample(path), text);
  const list = await server.report(uri);
  check(list.some((found) => found.message.includes(wanted)),
    `${name}: nothing says '${wanted}', but ${JSON.stringify(list.map((found) => found.message))}`);
  server.close(uri);
}

async function run(server) {
  await server.ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {
      textDocument: {publishDiagnostics: {}, hover: {contentFormat: ["markdown"]}, completion: {}},
      workspace: {configuration: true},
    },
  });
  server.tell("initialized", {});

  const files = readdirSync(rules, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(rules, entry.name)).map((name) => join(rules, entry.name, name)))
    .filter((file) => file.endsWith(".yml"))
    .sort();
  for (const file of files) {
    const uri = server.open(file, readFileSync(file, "utf8"));
    for (const found of await server.report(uri)) {
      failures.push(`${relative(root, file)}:${found.range.start.line + 1}: ${found.message}`);
    }
    server.close(uri);
  }

  const path = join(rules, "un", "S-RES-2371-2017.yml");
  const book = readFileSync(path, "utf8");
  await hover(server, path, book, "says: ", "Who must not do what");
  await hover(server, path, book, "certainty: ", "no reading known to us leaves the codes out");
  await hover(server, path, book, "valid_from: ", "First day in force");
  await hover(server, path, book, "revision: ", "Edition in which the codes are to be read");
  await hover(server, path, book, "paragraph_verified: ", "was read");
  await complete(server, path, book.replace(/certainty: certain\n/, "certainty: \n"), "certainty: ",
    ["certain", "possible", "disputed"]);
  await complete(server, path, book.replace(/basis: \w+\n/, "basis: \n"), "basis: ", ["text", "panel", "national", "ours"]);
  await complete(server, path, book.replace(/revision: HS\d+\n/, "revision: \n"), "revision: ", ["HS2012", "HS2017", "HS2022"]);
  await complete(server, path, book.replace(/paragraph_verified: \w+\n/, "paragraph_verified: \n"), "paragraph_verified: ",
    ["true", "false"]);
  await complete(server, path, book.replace(/( +)coverage: \w+\n/, `$1${HERE}\n`), HERE, ["coverage", "excluded_areas", "valid_to"]);
  const conditioned = join(rules, "un", "S-RES-2397-2017.yml");
  const quota = readFileSync(conditioned, "utf8");
  await complete(server, conditioned, quota.replace("window: year-from-12-22", "window: "), "window: ",
    ["calendar-year", "year-from-12-22", "window", "twelve-months"]);
  await complete(server, conditioned, quota.replace("- type: quota", "- type: "), "- type: ", ["quota", "wind-down", "note"]);

  const twin = join(rules, "un", "S-RES-2371-2017.spec.yml");
  const cases = readFileSync(twin, "utf8");
  await hover(server, twin, cases, "expect: ", "no measure of this book reaches them");
  await complete(server, twin, cases.replace(/expect: \w+/, "expect: "), "expect: ",
    ["in_scope", "undetermined", "out_of_scope"]);

  await complains(server, path, "misspelt key", book.replace("certainty: ", "certainity: "), "certainity");
  await complains(server, path, "wrong word", book.replace("certainty: certain", "certainty: sure"), "certain");
  await complains(server, path, "missing key", book.replace(/\n +says: [^\n]*/, ""), "says");
  await complains(server, path, "code without quotes", book.replace(/codes: \["/, 'codes: [2701, "'), "string");
  await complains(server, path, "word of another kind", book.replace(/valid_from: \S+/, "valid_from: August 2017"), "pattern");
  await complains(server, twin, "misspelt key in a twin", cases.replace("expect: ", "expects: "), "expect");
  await complains(server, twin, "wrong word in a twin", cases.replace("expect: in_scope", "expect: banned"), "in_scope");
  console.log(`${files.length} books and twins opened in ${SERVER}.`);
}

const folder = mkdtempSync(join(tmpdir(), "editor-check-"));
let server;
try {
  execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", SERVER],
    {stdio: ["ignore", "ignore", "inherit"]});
  server = new Server(folder);
  await run(server);
} catch (problem) {
  failures.push(problem.message);
} finally {
  server?.child.kill();
  rmSync(folder, {recursive: true, force: true});
}
failures.forEach((failure) => console.error(failure));
console.log(failures.length === 0 ? "The editor says what the schemas promise." : `${failures.length} problems.`);
process.exitCode = failures.length === 0 ? 0 : 1;
