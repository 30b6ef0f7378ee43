import { parseConfig } from '@jiyue/config';
import { AnchorBook, anchorFolder, sendingBoss, trailQuery, verifyJournal } from '@jiyue/platform';

/** Recomputes every site's audit trail and compares it with its anchors; ends with 1 where something was falsified. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const boss = sendingBoss(config.database.jobs);
  await boss.start();
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  try {
    const { anchors, brokenFiles } = await new AnchorBook(anchorFolder(config.dataDir)).read();
    const { rows, chains, findings } = await verifyJournal(trailQuery(boss), anchors);
    for (const file of brokenFiles) say(`the lines of ${file} no longer follow from each other`);
    for (const { kind, seq, tenantId } of findings) say(`${kind} at number ${seq} of site ${tenantId}`);
    say(`${rows} rows of ${chains} sites against ${anchors.length} anchors: ${findings.length} findings`);
    process.exitCode = findings.length + brokenFiles.length === 0 ? 0 : 1;
  } finally {
    await boss.stop({ graceful: false });
  }
}

await main();
