// One database server for the whole run, however many jest projects ask for it.
const { startTestCluster } = await import('../postgres/test-cluster.ts');

export default async function setup() {
  if (process.env.JIYUE_TEST_PG) return;
  const cluster = await startTestCluster();
  process.env.JIYUE_TEST_PG = JSON.stringify(cluster.description);
  globalThis.jiyueTestCluster = cluster;
}
