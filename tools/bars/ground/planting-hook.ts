import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';

// Loaded before every program of a copy under proof: puts faults into built files as they are read, and writes down
// whom the programs call. The product itself has neither switch.

interface PlantedFault {
  readonly path: string;
  readonly find: string;
  readonly put: string;
}

const faults: PlantedFault[] = JSON.parse(process.env['JIYUE_BAR_FAULTS'] ?? '[]');
const callBook = process.env['JIYUE_BAR_CALLS'];

if (faults.length > 0) {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const meant = faults.filter(({ path }) => pathToFileURL(path).href === url);
      if (meant.length === 0 || !loaded.source) return loaded;
      let source =
        typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
      for (const { find, put } of meant) source = source.replaceAll(find, () => put);
      return { ...loaded, source };
    },
  });
}

if (callBook !== undefined) {
  const { connect } = Socket.prototype;
  const written = function (this: Socket, ...given: unknown[]): unknown {
    appendFileSync(callBook, `${JSON.stringify({ program: process.argv[1] ?? '', to: placeOf(given) })}\n`);
    return Reflect.apply(connect, this, given);
  };
  Object.defineProperty(Socket.prototype, 'connect', { value: written, writable: true, configurable: true });
}

/** The place that the arguments of `connect` name: `host:port`, or a path on this machine. */
function placeOf(given: readonly unknown[]): string {
  // node:net hands its own calls over as one array of settings and a callback
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first !== 'object' || first === null)
    return `${typeof second === 'string' ? second : 'localhost'}:${String(first)}`;
  const path: unknown = Reflect.get(first, 'path');
  const port: unknown = Reflect.get(first, 'port');
  // an HTTP request carries its own path beside the port
  return port === undefined ? String(path) : `${String(Reflect.get(first, 'host') ?? 'localhost')}:${String(port)}`;
}
