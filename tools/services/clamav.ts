import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { program } from './fetching.ts';
import type { Place, Service } from './service.ts';

const ADVICE = 'apt-get install clamav-daemon';
/** The harmless text that every scanner reports, in two halves so that no scanner reports this file. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'];

function configuration(place: Place, database: string): string {
  return [
    `TCPSocket ${place.port}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${database}`,
    `TemporaryDirectory ${place.home}`,
    'Foreground yes',
    'StreamMaxLength 110M',
    'MaxThreads 4',
    '',
  ].join('\n');
}

export const clamav: Service = {
  name: 'clamav',
  title: 'ClamAV from the system',
  offset: 3,
  bring: () => Promise.resolve(void program('clamd', ADVICE)),
  launch: (place) => {
    // signatures of the outside world are an operator's matter (freshclam); the test signature proves the way
    const database = join(place.home, 'signatures');
    mkdirSync(database, { recursive: true });
    writeFileSync(
      join(database, 'eicar.ndb'),
      `Eicar-Test-Signature:0:0:${Buffer.from(EICAR.join('')).toString('hex')}\n`,
    );
    const file = join(place.home, 'clamd.conf');
    writeFileSync(file, configuration(place, database));
    return Promise.resolve({ command: program('clamd', ADVICE), args: ['-c', file] });
  },
  answers: (place) => ping(place.port),
  environment: (place) => ({ CLAMAV_URL: `tcp://127.0.0.1:${place.port}` }),
};

function ping(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write('zPING\0'));
    socket.setTimeout(2000, () => socket.destroy(new Error('silent')));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('PONG'));
    });
    socket.once('error', reject);
  });
}
