import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { keyOf } from '@jiyue/tenancy';
import type { ObjectStore } from './object-store.js';

/** One promise of the port, and how to see that an implementation keeps it. */
export interface StorePromise {
  readonly title: string;
  keeps(store: ObjectStore): Promise<boolean>;
}

const content = Buffer.from('云岭省人民政府公报');
const facts = { size: content.length, type: 'text/plain' };
const anyKey = (name = '公报 第一期.txt') => keyOf({ tenantId: randomUUID() }, 'asset', randomUUID(), name);

/** What every object store promises, whichever stands behind it. */
export const objectStoreContract: readonly StorePromise[] = [
  {
    title: 'gives back what was put, under a Chinese name too',
    async keeps(store) {
      const key = anyKey();
      await store.put(key, content, facts);
      return content.equals(await buffer(await store.get(key)));
    },
  },
  {
    title: 'takes a stream of known size',
    async keeps(store) {
      const key = anyKey();
      await store.put(key, Readable.from([content]), facts);
      return (await store.stat(key))?.size === content.length;
    },
  },
  {
    title: 'gives a part of it',
    async keeps(store) {
      const key = anyKey();
      await store.put(key, content, facts);
      const part = await buffer(await store.get(key, { start: 3, end: 8 }));
      return part.equals(content.subarray(3, 9));
    },
  },
  {
    title: 'remembers size and type',
    async keeps(store) {
      const key = anyKey();
      await store.put(key, content, facts);
      const known = await store.stat(key);
      return known?.size === facts.size && known.type === facts.type;
    },
  },
  {
    title: 'says nothing is there for a key never put',
    keeps: async (store) => (await store.stat(anyKey())) === null,
  },
  {
    title: 'refuses to read a key never put',
    keeps: (store) =>
      store.get(anyKey()).then(
        () => false,
        (error: unknown) => error instanceof Error && error.name === 'ObjectNotFound',
      ),
  },
  {
    title: 'forgets what was deleted',
    async keeps(store) {
      const key = anyKey();
      await store.put(key, content, facts);
      await store.delete(key);
      return (await store.stat(key)) === null;
    },
  },
  {
    title: 'lists the keys of one tenant and kind only',
    async keeps(store) {
      const tenantId = randomUUID();
      const mine = keyOf({ tenantId }, 'asset', 'a.txt');
      await store.put(mine, content, facts);
      await store.put(anyKey('b.txt'), content, facts);
      return (await store.list(keyOf({ tenantId }, 'asset'))).join() === mine;
    },
  },
];
