import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBench, aTown, type Bench, type Town } from './live.fixture.js';

describe('a column at another address', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  const former = (town: Town, path: string) => bench.columns.movedTo(town.id, path);

  it('is found by the one it had before', async () => {
    const town = await aTown(bench);
    await town.column({ ...town.columns[0]!, path: 'yw/gzdt' });
    expect(await former(town, 'gzdt')).toBe('yw/gzdt');
    expect(await former(town, 'nowhere')).toBeNull();
  });

  it('is found by every one it ever had, at its present one', async () => {
    const town = await aTown(bench);
    await town.column({ ...town.columns[0]!, path: 'yw/gzdt' });
    await town.column({ ...town.columns[0]!, path: 'zwgk/gzdt' });
    expect([await former(town, 'gzdt'), await former(town, 'yw/gzdt')]).toEqual(['zwgk/gzdt', 'zwgk/gzdt']);
  });

  it('is not found by one that another column has taken, nor by its own', async () => {
    const town = await aTown(bench);
    await town.column({ ...town.columns[0]!, path: 'yw/gzdt' });
    await town.column({ path: 'gzdt' });
    expect(await former(town, 'gzdt')).toBeNull();
    await town.column({ ...town.columns[1]!, path: 'zwgk' });
    await town.column({ ...town.columns[0]!, path: 'gzdt' });
    expect([await former(town, 'gzdt'), await former(town, 'yw/gzdt')]).toEqual([null, 'gzdt']);
  });

  it('is not found while it is hidden', async () => {
    const town = await aTown(bench);
    await town.column({ ...town.columns[0]!, path: 'yw/gzdt', isVisible: false });
    expect(await former(town, 'gzdt')).toBeNull();
  });

  it('is not found on the site next door', async () => {
    const [town, nextDoor] = [await aTown(bench), await aTown(bench)];
    await town.column({ ...town.columns[0]!, path: 'yw/gzdt' });
    expect(await former(nextDoor, 'gzdt')).toBeNull();
  });

  it('takes its items along, of whatever kind, and those of no other', async () => {
    const town = await aTown(bench);
    const other = await town.column({ path: 'gzdt2' });
    const [note, guide, stays] = [
      await town.show(),
      await town.show({ kind: 'guide' }),
      await town.show({ columnId: other.id }),
    ];
    await town.column({ ...town.columns[0]!, path: 'yw/gzdt' });
    const paths = await Promise.all(
      [note, guide, stays].map(async ({ id }) => (await bench.items.get(town.id, id))?.path),
    );
    expect(paths).toEqual([`/yw/gzdt/${note.id}.html`, `/yw/gzdt/guide/${guide.id}.html`, `/gzdt2/${stays.id}.html`]);
  });

  it('purges every page of the site, however deep it stands, for any of them may name it', async () => {
    const town = await aTown(bench);
    const second = await town.column({ parentId: town.columns[0]!.id, path: 'gzdt/b' });
    const third = await town.column({ parentId: second.id, path: 'gzdt/b/c' });
    expect(await bench.purgedBy(() => town.column({ ...third, path: 'gzdt/b/d' }))).toContain(`site:${town.id}`);
  });
});
