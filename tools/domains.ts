import { writeDerived } from './domains/lists.ts';

// Brings what follows from the folders of the libs up to date; the build does it before it compiles.
for (const path of await writeDerived()) process.stdout.write(`${path} follows the libs again\n`);
