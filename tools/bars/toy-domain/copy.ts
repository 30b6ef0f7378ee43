import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../lib/paths.ts';
import { jestEnvironment } from '../../jest/environment.ts';
import { must, run, type RunResult } from '../../lib/run.ts';

/** Folders of the smallest domain, below `tools/toy-domain/files`: where a domain's parts lie. */
const FILES = join(ROOT, 'tools', 'toy-domain', 'files');

/** What a newcomer writes by hand stands here. */
const WRITTEN = 'docs/architecture.md';

/** A fresh copy of the repository with packages of its own name space, to add a domain to. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'jiyue-copy-'));
  private files: readonly string[] = [];

  /** Copies what git knows and what is built, so that only what changes is built anew. */
  async fill(): Promise<void> {
    const listed = await must('git', ['ls-files', '-co', '--exclude-standard', '-z']);
    this.files = listed.split('\0').filter((file) => file && existsSync(join(ROOT, file)));
    for (const file of this.files) this.take(file);
    for (const folder of globSync('{apps,libs}/*/dist', { cwd: ROOT })) this.take(folder);
    this.linkPackages();
  }

  /** Adds the smallest domain: its folders, and the link that `npm install` makes for a workspace. */
  addDomain(): void {
    cpSync(FILES, this.root, { recursive: true });
    appendFileSync(join(this.root, WRITTEN), '\n| `toy` | what its people write about it |\n');
    symlinkSync('../../libs/toy', join(this.root, 'node_modules', '@jiyue', 'toy'));
  }

  /** Takes its folders out again, and the line that somebody wrote about it. */
  removeDomain(): void {
    for (const folder of this.domainFolders()) rmSync(join(this.root, folder), { recursive: true });
    rmSync(join(this.root, 'node_modules', '@jiyue', 'toy'));
    const written = readFileSync(join(this.root, WRITTEN), 'utf8');
    writeFileSync(join(this.root, WRITTEN), written.split('\n| `toy` |')[0] ?? '');
  }

  /** Files of the original that are no longer as they are there, byte by byte. */
  differences(): string[] {
    const isSame = (file: string): boolean => {
      const path = join(this.root, file);
      return existsSync(path) && readFileSync(path).equals(readFileSync(join(ROOT, file)));
    };
    return this.files.filter((file) => !isSame(file));
  }

  /** The folders it consists of. */
  domainFolders(): string[] {
    return globSync('**/toy', { cwd: FILES }).filter((path) => !/\/toy\/.*\/toy$/.test(path));
  }

  /** Runs one of the copy's own programs. */
  node(args: readonly string[]): Promise<RunResult> {
    const isJest = args.some((arg) => arg.endsWith('/jest.js'));
    const own = isJest ? jestEnvironment(this.root) : {};
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      ...own,
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NODE_ENV: 'production',
    };
    delete env['JIYUE_TEST_PG']; // the server that the run shares knows the migrations of the original only
    return run(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: this.root, env });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private take(path: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    cpSync(join(ROOT, path), join(this.root, path), { recursive: true, preserveTimestamps: true });
  }

  // Packages are shared, workspaces are the copy's own.
  private linkPackages(): void {
    for (const modules of ['node_modules', ...globSync('{apps,libs}/*/node_modules', { cwd: ROOT })]) {
      mkdirSync(join(this.root, modules, '@jiyue'), { recursive: true });
      for (const entry of readdirSync(join(ROOT, modules))) {
        if (entry !== '@jiyue' && entry !== '.cache') {
          symlinkSync(join(ROOT, modules, entry), join(this.root, modules, entry));
        }
      }
    }
    for (const folder of globSync('{apps,libs}/*', { cwd: this.root })) {
      const name = folder.replaceAll('\\', '/').split('/')[1] ?? '';
      if (existsSync(join(this.root, folder, 'package.json'))) {
        symlinkSync(`../../${folder}`, join(this.root, 'node_modules', '@jiyue', name));
      }
    }
  }
}
