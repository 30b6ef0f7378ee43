import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDatabase, type DatabaseCopy } from '../../postgres/database-copy.ts';
import { testCluster } from '../../postgres/test-cluster.ts';
import { demoTemplate } from './demo-template.ts';

/** A database of its own with the demo province in it, for a proof to attack and break. */
export interface DemoDatabase extends Omit<DatabaseCopy, 'drop'> {
  /** A folder with the files of the demonstration. */
  readonly data: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Copies the demo province, files included, on the server that the run shares or on one of its own. */
export async function demoDatabase(folder?: string): Promise<DemoDatabase> {
  const cluster = await testCluster();
  try {
    const demo = await demoTemplate(cluster.description);
    const copy = await copyDatabase(cluster.description, demo.name);
    const data = folder ?? mkdtempSync(join(tmpdir(), 'jiyue-bar-'));
    const objects = join(demo.data, 'objects');
    if (existsSync(objects)) cpSync(objects, join(data, 'objects'), { recursive: true });
    const close = async () => {
      await copy.drop();
      await cluster.stop();
      if (folder === undefined) rmSync(data, { recursive: true, force: true });
    };
    return { ...copy, data, port: cluster.description.port, close };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
