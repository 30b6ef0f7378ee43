import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { EmbeddedInspector, ScanDemand } from '@jiyue/platform';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';
import { assetKey, uploadKey } from './asset.files.js';
import { LookAgain } from './look-again.js';
import { SweepFiles } from './sweep-files.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n', 'latin1');
const DAY_MS = 24 * 60 * 60 * 1000;

describe('what is left of files', () => {
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-swept-'));
  beforeAll(async () => {
    desk = await aDesk(folder);
  });
  afterAll(async () => {
    await desk.bed.close();
    rmSync(folder, { recursive: true });
  });

  const sweep = (days: number) => new SweepFiles(desk.bed.db, desk.store).tick(new Date(Date.now() + days * DAY_MS));
  const isKnown = async (town: Town, id: string): Promise<boolean> => {
    const asset = await desk.bed.db.read(await town.as('editor'), () => desk.assets.statesOf([id]).catch(() => null));
    return asset !== null;
  };

  it('of an upload that nobody ended is gone after a day, and not before', async () => {
    const town = await aTown(desk);
    const { id } = await town.upload('结果.pdf', PDF);
    await sweep(0);
    expect([await isKnown(town, id), await desk.store.stat(uploadKey(town.tenant.siteId, id))]).toEqual([
      true,
      expect.objectContaining({ size: PDF.length }),
    ]);
    await sweep(2);
    expect([await isKnown(town, id), await desk.store.stat(uploadKey(town.tenant.siteId, id))]).toEqual([false, null]);
  });

  it('belongs to no file, so it goes; what belongs to one stays', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    const orphan = assetKey(town.tenant.siteId, { id: newId(), fileName: 'a.pdf' });
    await desk.store.put(orphan, PDF, { size: PDF.length, type: 'application/pdf' });
    await sweep(2);
    expect(await desk.store.stat(orphan)).toBeNull();
    expect(await desk.store.stat(assetKey(town.tenant.siteId, asset))).not.toBeNull();
    expect(await desk.store.stat(uploadKey(town.tenant.siteId, asset.id))).toBeNull();
  });

  it('of a transfer that broke off is half a file, and goes after a day', async () => {
    const half = join(folder, 'broken.part');
    writeFileSync(half, 'half');
    await sweep(0);
    expect(existsSync(half)).toBe(true);
    utimesSync(half, new Date(0), new Date(0));
    await sweep(0);
    expect(existsSync(half)).toBe(false);
  });

  describe('when a scanner comes later', () => {
    const lookAgain = () => {
      desk.demand = new ScanDemand(true, true);
      return new LookAgain(desk.bed.db, desk.demand, desk.scan).tick(new Date());
    };
    const inspected = async (town: Town) => {
      desk.demand = new ScanDemand(false, false);
      desk.antivirus = new EmbeddedInspector();
      const asset = await town.upload('结果.pdf', PDF);
      return desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    };

    it('it looks into what was only inspected', async () => {
      const town = await aTown(desk);
      const { id } = await inspected(town);
      desk.antivirus = { scan: async (content) => (content.resume(), await ended(content), 'clean' as const) };
      await lookAgain();
      const asset = await desk.bed.db.read(await town.as('editor'), () => desk.assets.get(id));
      expect(asset).toMatchObject({ state: 'clean', lookedBy: 'scanner' });
    });

    it('it takes away what it finds infected', async () => {
      const town = await aTown(desk);
      const asset = await inspected(town);
      desk.antivirus = { scan: async (content) => (content.destroy(), 'infected' as const) };
      await lookAgain();
      expect(await desk.store.stat(assetKey(town.tenant.siteId, asset))).toBeNull();
      const scope = { tenantId: town.tenant.siteId, actor: systemActor('文件查毒'), requestId: 'job', now: new Date() };
      expect(await desk.bed.db.read(scope, () => desk.assets.get(asset.id))).toMatchObject({ state: 'infected' });
    });
  });
});

const ended = (stream: NodeJS.ReadableStream): Promise<void> =>
  new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject));
