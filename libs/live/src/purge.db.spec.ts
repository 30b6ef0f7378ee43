import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBench, aFile, aTown, type Bench } from './live.fixture.js';

describe('what a change purges', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  it('is the item, its column and those above it, and what shows all items', async () => {
    const town = await aTown(bench);
    const top = town.columns[0]!;
    const below = await town.column({ parentId: top.id, path: 'gzdt/xq' });
    await town.column({ path: 'tzgg' });
    await town.show({ columnId: below.id });
    const tags = await bench.purgedBy(() => town.show({ columnId: below.id, id: ID }));
    expect(tags).toEqual([`column:${below.id}`, `column:${top.id}`, `item:${ID}`, `items:${town.id}`].sort());
  });

  it('is the tree of columns too when the first item comes into a column or the last one leaves', async () => {
    const town = await aTown(bench);
    expect(await bench.purgedBy(() => town.show({ id: ID }))).toContain(`columns:${town.id}`);
    expect(await bench.purgedBy(() => town.show())).not.toContain(`columns:${town.id}`);
    expect(await bench.purgedBy(() => town.hide(ID))).not.toContain(`columns:${town.id}`);
  });

  it('is a file that came or went, not the files that stay', async () => {
    const town = await aTown(bench);
    const [gone, stays, came] = [aFile(town), aFile(town), aFile(town)];
    const item = await town.show({ files: [gone, stays] });
    const files = async (work: () => Promise<unknown>) =>
      (await bench.purgedBy(work)).filter((tag) => tag.startsWith('file:'));
    expect(await files(() => town.show({ ...item, files: [stays, came] }))).toEqual(
      [`file:${gone.id}`, `file:${came.id}`].sort(),
    );
    expect(await files(() => town.hide(item.id))).toEqual([`file:${stays.id}`, `file:${came.id}`].sort());
  });

  it('is both columns of an item that moved', async () => {
    const town = await aTown(bench);
    const item = await town.show();
    const other = await town.column({ path: 'tzgg' });
    const tags = await bench.purgedBy(() => town.show({ ...item, columnId: other.id }));
    expect(tags).toEqual(expect.arrayContaining([`column:${item.columnId}`, `column:${other.id}`]));
  });

  it('of a column deep in the tree is the tree, itself and what is below it', async () => {
    const town = await aTown(bench);
    const second = await town.column({ parentId: town.columns[0]!.id, path: 'gzdt/b' });
    const third = await town.column({ parentId: second.id, path: 'gzdt/b/c' });
    const fourth = await town.column({ parentId: third.id, path: 'gzdt/b/c/d' });
    const tags = await bench.purgedBy(() => town.column({ ...third, name: '新名' }));
    expect(tags).toEqual([`columns:${town.id}`, `column:${third.id}`, `column:${fourth.id}`].sort());
  });

  it('of a column in the menu is every page of the site when its name changes, not when its keywords do', async () => {
    const town = await aTown(bench);
    const column = town.columns[0]!;
    expect(await bench.purgedBy(() => town.column({ ...column, name: '新名' }))).toContain(`site:${town.id}`);
    const quiet = await bench.purgedBy(() => town.column({ ...column, name: '新名', keywords: '新词' }));
    expect(quiet).toEqual([`column:${column.id}`, `columns:${town.id}`].sort());
  });

  it('is nothing when nothing that citizens see changed', async () => {
    const town = await aTown(bench);
    expect(await bench.purgedBy(() => town.column({ ...town.columns[0]! }))).toEqual([]);
  });
});

const ID = '01900000-0000-7000-8000-00000000aaaa';
